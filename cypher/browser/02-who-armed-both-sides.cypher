// Who armed both sides
// Those with an arrow to each of the two states, whatever others say to it: look for the signs.
MATCH forArmenia = (supplier:Actor)-[toArmenia:SUPPLIED_ARMS_TO]->(:Actor {id: 'state:armenia'}),
      forAzerbaijan = (supplier)-[toAzerbaijan:SUPPLIED_ARMS_TO]->(:Actor {id: 'state:azerbaijan'})
WHERE NOT EXISTS { (:Claim {id: toArmenia.claimId})-[:REFINES]->(:Claim) }
  AND NOT EXISTS { (:Claim {id: toAzerbaijan.claimId})-[:REFINES]->(:Claim) }
RETURN collect(DISTINCT forArmenia) AS forArmenia, collect(DISTINCT forAzerbaijan) AS forAzerbaijan
