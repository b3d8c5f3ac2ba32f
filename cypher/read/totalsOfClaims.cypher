// totalsOfClaims: every claim that claims are a part of, at any distance.
// param $ids        List<String> of claims
// row   claim       String
// row   linked      String       id of the total
UNWIND $ids AS id
MATCH (part:Claim {id: id})-[:COMPONENT_OF]->+(total:Claim)
WITH DISTINCT part, total
RETURN part.id AS claim, total.id AS linked
ORDER BY claim, linked
