// componentsOfClaims: the claims that are direct parts of claims, each claim's by earliest beginning, undated last.
// param $ids        List<String> of claims
// row   claim       String
// row   linked      String       id of the part
UNWIND $ids AS id
MATCH (claim:Claim {id: id})<-[:COMPONENT_OF]-(part:Claim)
WITH DISTINCT claim, part, coalesce(part.startEarliest, part.startLatest, part.endLatest, '~') + '\t' + part.ordering AS place
RETURN claim.id AS claim, part.id AS linked
ORDER BY claim, place, linked
