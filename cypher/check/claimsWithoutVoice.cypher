// claimsWithoutVoice: claims that nobody makes and that no narrower claim needs.
// row   id          String
MATCH (claim:Claim)
WHERE NOT EXISTS { (claim)<-[:ABOUT]-(:Attribution) }
  AND NOT EXISTS { (claim)<-[:REFINES]-(:Claim) }
RETURN claim.id AS id
