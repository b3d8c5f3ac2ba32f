// rivalsOfClaims: the claims that a data set sets against claims as other accounts of the same, each claim's by earliest beginning,
// undated last.
// param $ids        List<String> of claims
// row   claim       String
// row   linked      String       id of the rival
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[:RIVAL_OF]-(rival:Claim)
WITH DISTINCT claim, rival, coalesce(rival.startEarliest, rival.startLatest, rival.endLatest, '~') + '\t' + rival.ordering AS place
RETURN claim.id AS claim, rival.id AS linked
ORDER BY claim, place, linked
