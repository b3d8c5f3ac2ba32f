// claims/by-nothing: fragment; every claim, for filters that give nothing to begin with.
MATCH (claim:Claim)
WITH claim
