// projectionAdrift: drawn relationships whose claim is gone, is only denied, or stands otherwise than drawn.
// row   claimId     String
// row   problem     String
MATCH ()-[drawn]->()
WHERE drawn.claimId IS NOT NULL
OPTIONAL MATCH (claim:Claim {id: drawn.claimId})
WITH drawn, claim,
     CASE
       WHEN claim IS NULL THEN 'its claim is gone'
       WHEN claim.status IN ['DENIED', 'UNSUPPORTED'] THEN 'its claim is not asserted'
       WHEN claim.status <> drawn.status OR claim.strength <> drawn.strength OR claim.opposition <> drawn.opposition THEN 'it is drawn with another status'
       WHEN claim.caption <> drawn.caption OR coalesce(claim.mark, '') <> coalesce(drawn.mark, '') THEN 'it is drawn with another caption'
     END AS problem
WHERE problem IS NOT NULL
RETURN drawn.claimId AS claimId, problem
