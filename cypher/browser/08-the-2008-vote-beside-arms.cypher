// The vote of 2008 beside arms
// How states voted on General Assembly resolution 62/243, and whom the same states armed. Only the votes that the source
// names are here; a state without an arrow may have voted all the same.
MATCH vote = (voter:Actor)-[:VOTED_YES_ON|VOTED_NO_ON]->(:Resolution {id: 'event:unga-resolution-62-243'})
OPTIONAL MATCH supply = (voter)-[arms:SUPPLIED_ARMS_TO]->(:Actor)
WHERE NOT EXISTS { (:Claim {id: arms.claimId})-[:REFINES]->(:Claim) }
RETURN collect(DISTINCT vote) AS vote, collect(DISTINCT supply) AS supply
