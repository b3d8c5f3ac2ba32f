// deleteDrawnAdrift: plain relationships whose claim is gone, or is not between what they are drawn between, so many at a time.
// param $limit      Integer
// row   deleted     Integer
MATCH (from:Entity)-[drawn]->(to:Entity)
WHERE drawn.claimId IS NOT NULL
  AND NOT EXISTS { MATCH (claim:Claim {id: drawn.claimId})-[:SUBJECT]->(from) WHERE (claim)-[:OBJECT|PARTICIPANT]->(to) }
WITH drawn
LIMIT $limit
DELETE drawn
RETURN count(*) AS deleted
