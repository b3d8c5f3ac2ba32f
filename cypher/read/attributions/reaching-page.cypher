// attributions/reaching-page: fragment; of each claim the rows behind a position, ordered as attributions/page
// orders them.
// param $after      Map|null     {key String, id String} of the last row seen
// param $limit      Integer      for each claim
// row   asked       String       the claim asked for
// row   id          String
// row   claim       String       the claim it is about
// row   properties  Map          of the attribution's node
// row   source      String
// row   locator     String|null
// row   others      List<Map>    {as String, id String}: who is SPOKEN_BY, what is CITING
// row   sortKey     String
WITH asked, attribution, claim, coalesce(attribution.statedEarliest, attribution.statedLatest, '~')
       + CASE attribution.stance WHEN 'ASSERTS' THEN ' 0' WHEN 'DOUBTS' THEN ' 1' WHEN 'DENIES' THEN ' 2' ELSE ' 3' END
       + '\t' + coalesce(head(COLLECT { MATCH (attribution)-[:SPOKEN_BY]->(e:Actor) RETURN split(e.id, ':')[1] }), '')
       + '\t' + claim.ordering AS sortKey
WHERE $after IS NULL OR sortKey > $after.key OR (sortKey = $after.key AND attribution.id > $after.id)
WITH asked, attribution, claim, sortKey
ORDER BY sortKey, attribution.id
WITH asked, collect({attribution: attribution, claim: claim, sortKey: sortKey})[..$limit] AS page
UNWIND page AS row
WITH asked, row.attribution AS attribution, row.claim AS claim, row.sortKey AS sortKey
MATCH (attribution)-[in:IN]->(source:Source)
RETURN asked.id AS asked,
       attribution.id AS id,
       claim.id AS claim,
       properties(attribution) AS properties,
       source.id AS source,
       in.locator AS locator,
       COLLECT { MATCH (attribution)-[as:SPOKEN_BY|CITING]->(e:Entity) RETURN {as: type(as), id: e.id} } AS others,
       sortKey
ORDER BY asked, sortKey, id
