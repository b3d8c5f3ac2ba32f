// attributions/by-kind: fragment; attributions about claims of some kinds. Every claim has a status; naming it lets the
// index on kind and status serve.
// param $access     List<String> of claim kinds
MATCH (claim:Claim)<-[:ABOUT]-(attribution:Attribution)
WHERE claim.kind IN $access AND claim.status IS NOT NULL
WITH attribution, claim
