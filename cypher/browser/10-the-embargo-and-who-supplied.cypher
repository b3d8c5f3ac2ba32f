// The embargo, and who supplied all the same
// Who asked for or imposed restrictions on whom, who belongs to that side, and who armed them. Whether a delivery fell under a
// reading of the embargo is a question for the API: suppliesUnderEmbargo.
MATCH restriction = (:Actor)-[:RESTRICTED]->(target:Actor)
OPTIONAL MATCH belonging = (member:Actor)-[:ON_SIDE]->(target)
OPTIONAL MATCH supply = (:Actor)-[arms:SUPPLIED_ARMS_TO]->(armed:Actor)
WHERE (armed = target OR armed = member) AND NOT EXISTS { (:Claim {id: arms.claimId})-[:REFINES]->(:Claim) }
RETURN collect(DISTINCT restriction) AS restriction, collect(DISTINCT belonging) AS belonging, collect(DISTINCT supply) AS supply
