// Who fought for whom
// Foreign groups and volunteers. Many stood on both sides; to fight for a side makes no one a member of it.
MATCH fight = (fighters:Actor)-[service:FOUGHT_FOR]->(side:Actor)
WHERE NOT EXISTS { (:Claim {id: service.claimId})-[:REFINES]->(:Claim) }
RETURN fight
