// refinedByClaims: broader claims at any distance, each claim's by earliest beginning, undated last.
// param $ids        List<String> of claims
// row   claim       String
// row   linked      String       id of the broader claim
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:REFINES]->+(broader:Claim)
WITH DISTINCT claim, broader, coalesce(broader.startEarliest, broader.startLatest, broader.endLatest, '~') + '\t' + broader.ordering AS place
RETURN claim.id AS claim, broader.id AS linked
ORDER BY claim, place, linked
