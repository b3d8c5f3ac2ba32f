// The embargo, and who supplied all the same
// Who asked for or imposed restrictions on a side, who belongs to it, and who armed it. Whether a delivery fell under a reading
// of the embargo is a question for the API: suppliesUnderEmbargo.
MATCH restriction = (:Actor)-[:RESTRICTED]->(target:Actor)
OPTIONAL MATCH belonging = (member:Actor)-[:ON_SIDE]->(target)
WITH collect(restriction) + collect(belonging) AS asked, collect(DISTINCT target) + collect(DISTINCT member) AS targets
UNWIND targets AS target
MATCH supply = (:Actor)-[arms:SUPPLIED_ARMS_TO]->(target)
WHERE NOT EXISTS { (:Claim {id: arms.claimId})-[:REFINES]->(:Claim) }
RETURN asked, collect(DISTINCT supply) AS supplies
