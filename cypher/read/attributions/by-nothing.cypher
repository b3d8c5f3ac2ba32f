// attributions/by-nothing: fragment; every attribution, for filters that give nothing to begin with.
MATCH (attribution:Attribution)-[:ABOUT]->(claim:Claim)
WITH attribution, claim
