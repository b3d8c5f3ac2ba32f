// claims/by-kind: fragment; claims of some kinds. Every claim has a status; naming it lets the index on kind and status serve.
// param $access     List<String> of kinds
MATCH (claim:Claim)
WHERE claim.kind IN $access AND claim.status IS NOT NULL
WITH claim
