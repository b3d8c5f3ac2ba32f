// refinementsOfClaims: narrower claims at any distance, each claim's by earliest beginning, undated last.
// param $ids        List<String> of claims
// row   claim       String
// row   linked      String       id of the narrower claim
UNWIND $ids AS id
MATCH (claim:Claim {id: id})<-[:REFINES]-+(narrower:Claim)
WITH DISTINCT claim, narrower, coalesce(narrower.startEarliest, narrower.startLatest, narrower.endLatest, '~') + '\t' + narrower.ordering AS place
RETURN claim.id AS claim, narrower.id AS linked
ORDER BY claim, place, linked
