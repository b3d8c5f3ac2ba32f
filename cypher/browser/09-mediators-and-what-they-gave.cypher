// Mediators, and what they gave
// Who mediated, which states belong to those who did, and which of all these armed, funded, backed or was allied with somebody.
MATCH mediation = (mediator:Actor)-[:MEDIATED_IN]->(:Event)
OPTIONAL MATCH belonging = (part:State)-[:MEMBER_OF]->(mediator)
OPTIONAL MATCH stake = (backer:Actor)-[claim:SUPPLIED_ARMS_TO|FUNDED|BACKED_DIPLOMATICALLY|ALLIED_WITH]->(:Actor)
WHERE (backer = mediator OR backer = part) AND NOT EXISTS { (:Claim {id: claim.claimId})-[:REFINES]->(:Claim) }
RETURN collect(DISTINCT mediation) AS mediation, collect(DISTINCT belonging) AS belonging, collect(DISTINCT stake) AS stake
