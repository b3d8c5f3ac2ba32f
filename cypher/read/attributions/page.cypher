// attributions/page: fragment; the rows behind a position, by the day they were said, undated last, then by id.
// param $after      Map|null     {key String, id String} of the last row seen
// param $limit      Integer
// row   id          String
// row   claim       String
// row   properties  Map          of the attribution's node
// row   speaker     String|null
// row   source      String
// row   locator     String|null
// row   citing      String|null
// row   sortKey     String
WITH attribution, claim, coalesce(attribution.statedEarliest, attribution.statedLatest, '~') AS sortKey
WHERE $after IS NULL OR sortKey > $after.key OR (sortKey = $after.key AND attribution.id > $after.id)
WITH attribution, claim, sortKey
ORDER BY sortKey, attribution.id
LIMIT $limit
MATCH (attribution)-[in:IN]->(source:Source)
WITH attribution, claim, sortKey, in, source,
     COLLECT { MATCH (attribution)-[as:SPOKEN_BY|CITING]->(e:Entity) RETURN {as: type(as), id: e.id} } AS others
RETURN attribution.id AS id,
       claim.id AS claim,
       properties(attribution) AS properties,
       head([other IN others WHERE other.as = 'SPOKEN_BY' | other.id]) AS speaker,
       source.id AS source,
       in.locator AS locator,
       head([other IN others WHERE other.as = 'CITING' | other.id]) AS citing,
       sortKey
ORDER BY sortKey, id
