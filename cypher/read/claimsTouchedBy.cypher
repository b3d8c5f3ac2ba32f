// claimsTouchedBy: the claims whose standing may change when these claims and attributions go: themselves and what they
// are linked with along REFINES.
// param $claims     List<String>
// param $attributions List<String>
// row   id          String
CALL () {
  UNWIND $claims AS id
  MATCH (claim:Claim {id: id})
  RETURN claim
  UNION
  UNWIND $attributions AS id
  MATCH (:Attribution {id: id})-[:ABOUT]->(claim:Claim)
  RETURN claim
}
MATCH (claim)-[:REFINES]-{0,1}(near:Claim)
RETURN DISTINCT near.id AS id
ORDER BY id
