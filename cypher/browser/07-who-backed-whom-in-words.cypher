// Who backed whom in words
// Diplomatic backing. Votes are a question of their own: the next one.
MATCH words = (:Actor)-[backing:BACKED_DIPLOMATICALLY]->(:Actor)
WHERE NOT EXISTS { (:Claim {id: backing.claimId})-[:REFINES]->(:Claim) }
RETURN words
