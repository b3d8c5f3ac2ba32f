// projectionAdrift: drawn relationships whose claim is gone, is only denied, is between others, or stands otherwise than drawn.
// row   claimId     String
// row   problem     String
MATCH (from)-[drawn]->(to)
WHERE drawn.claimId IS NOT NULL
OPTIONAL MATCH (claim:Claim {id: drawn.claimId})
WITH drawn, claim, from, to,
     CASE
       WHEN claim IS NULL THEN 'its claim is gone'
       WHEN claim.status IN ['DENIED', 'UNSUPPORTED'] THEN 'its claim is not asserted'
       WHEN NOT (EXISTS { (claim)-[:SUBJECT]->(from) } AND EXISTS { (claim)-[:OBJECT|PARTICIPANT]->(to) })
         THEN 'its claim is between others'
       WHEN claim.status <> drawn.status OR claim.strength <> drawn.strength OR claim.opposition <> drawn.opposition THEN 'it is drawn with another status'
       WHEN claim.caption <> drawn.caption OR coalesce(claim.mark, '') <> coalesce(drawn.mark, '') THEN 'it is drawn with another caption'
     END AS problem
WHERE problem IS NOT NULL
RETURN drawn.claimId AS claimId, problem
