// claims/by-kind: fragment; claims of some kinds. Every claim has a status; naming it lets the index on kind and status serve,
// and the hint keeps it the beginning where the database guesses that there are few claims.
// param $access     List<String> of kinds
MATCH (claim:Claim)
USING INDEX claim:Claim(kind, status)
WHERE claim.kind IN $access AND claim.status IS NOT NULL
WITH claim
