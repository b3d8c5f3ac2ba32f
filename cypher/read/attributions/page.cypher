// attributions/page: fragment; the rows behind a position, by the day they were said, undated last, those who assert before those
// who oppose, a document's own voice first, then by the speaker and by what the claims are about (orderingOf in
// src/domain/ordering.ts), ids standing for names.
// param $after      Map|null     {key String, id String} of the last row seen
// param $limit      Integer
// row   id          String
// row   claim       String
// row   properties  Map          of the attribution's node
// row   source      String
// row   locator     String|null
// row   others      List<Map>    {as String, id String}: who is SPOKEN_BY, what is CITING
// row   sortKey     String
WITH attribution, claim, coalesce(attribution.statedEarliest, attribution.statedLatest, '~')
       + CASE attribution.stance WHEN 'ASSERTS' THEN ' 0' WHEN 'DOUBTS' THEN ' 1' WHEN 'DENIES' THEN ' 2' ELSE ' 3' END
       + '\t' + coalesce(head(COLLECT { MATCH (attribution)-[:SPOKEN_BY]->(e:Actor) RETURN split(e.id, ':')[1] }), '')
       + '\t' + claim.ordering AS sortKey
WHERE $after IS NULL OR sortKey > $after.key OR (sortKey = $after.key AND attribution.id > $after.id)
WITH attribution, claim, sortKey
ORDER BY sortKey, attribution.id
LIMIT $limit
MATCH (attribution)-[in:IN]->(source:Source)
RETURN attribution.id AS id,
       claim.id AS claim,
       properties(attribution) AS properties,
       source.id AS source,
       in.locator AS locator,
       COLLECT { MATCH (attribution)-[as:SPOKEN_BY|CITING]->(e:Entity) RETURN {as: type(as), id: e.id} } AS others,
       sortKey
ORDER BY sortKey, id
