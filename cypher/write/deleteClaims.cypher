// deleteClaims: those of the given claims that nobody states and no narrower claim needs go, with the relationships they
// were drawn as; the ids of the deleted come back, so that the claims they narrowed can be looked at next.
// param $rows       List<Map>    {id, pairs: [{from, to}]}
// row   id          String
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
WHERE NOT EXISTS { (claim)-[:FROM_ROW]->(:Release) }
  AND NOT EXISTS { (claim)<-[:ABOUT]-(:Attribution) }
  AND NOT EXISTS { (claim)<-[:REFINES {implied: true}]-(:Claim) }
CALL (row) {
  UNWIND row.pairs AS pair
  MATCH (from:Entity {id: pair.from})
  MATCH (to:Entity {id: pair.to})
  MATCH (from)-[old]->(to)
  WHERE old.claimId = row.id
  DELETE old
}
DETACH DELETE claim
RETURN row.id AS id
