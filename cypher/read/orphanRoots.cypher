// orphanRoots: bare claims that an importer made and that nothing narrows any more.
// row   id          String
MATCH (claim:Claim {implied: true})
WHERE NOT EXISTS { (claim)<-[:REFINES]-(:Claim) }
RETURN claim.id AS id
