// Who armed whom
// One arrow for each supplier and recipient: the broadest claim of arms. A sign before the word says that it does not stand
// alone: ? only alleged, ≠ reported and denied, ?≠ alleged and denied. Click an arrow to read the whole caption and the status.
MATCH supply = (supplier:Actor)-[arms:SUPPLIED_ARMS_TO]->(recipient:Actor)
WHERE NOT EXISTS { (:Claim {id: arms.claimId})-[:REFINES]->(:Claim) }
RETURN supply
