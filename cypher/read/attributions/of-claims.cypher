// attributions/of-claims: fragment; what is said of the claims that a fragment of `claims/` has found, itself.
MATCH (claim)<-[:ABOUT]-(attribution:Attribution)
WITH attribution, claim
