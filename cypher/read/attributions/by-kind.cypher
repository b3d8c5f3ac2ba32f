// attributions/by-kind: fragment; attributions about claims of some kinds. Every claim has a status; naming it lets the
// index on kind and status serve. The hint and the subquery keep claims the beginning whatever the database guesses: where
// it knows of few claims or attributions, it would rather look through all of them.
// param $access     List<String> of claim kinds
MATCH (claim:Claim)
USING INDEX claim:Claim(kind, status)
WHERE claim.kind IN $access AND claim.status IS NOT NULL
CALL (claim) {
  MATCH (claim)<-[:ABOUT]-(attribution:Attribution)
  RETURN attribution
}
WITH attribution, claim
