// Who stood behind the fighters
// Those who recruited, paid, equipped or led a group that fought, and for whom it fought: a supporter at two removes.
MATCH behind = (:Actor)-[help:RAISED_FIGHTERS_OF|FUNDED|GAVE_MATERIEL_TO|TRAINED|SUPPLIED_ARMS_TO|LED]->(fighters:ArmedGroup),
      fight = (fighters)-[service:FOUGHT_FOR]->(:Actor)
WHERE NOT EXISTS { (:Claim {id: help.claimId})-[:REFINES]->(:Claim) }
  AND NOT EXISTS { (:Claim {id: service.claimId})-[:REFINES]->(:Claim) }
RETURN collect(DISTINCT behind) AS behind, collect(DISTINCT fight) AS fight
