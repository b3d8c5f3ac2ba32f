// attributions/by-claim: fragment; attributions about one of these claims.
// param $access     List<String> of claims
UNWIND $access AS id
MATCH (claim:Claim {id: id})<-[:ABOUT]-(attribution:Attribution)
WITH DISTINCT attribution, claim
