// events/page: fragment; the rows behind a position, earliest beginning first, undated last, then by name, letter case aside, then id.
// param $after      Map|null     {key String, id String} of the last row seen
// param $limit      Integer
// row   properties  Map          of the event's node
// row   partOf      String|null  the event that contains it
// row   place       String|null  where it happened
// row   sortKey     String
WITH event, coalesce(event.startEarliest, '~') + ' ' + toLower(event.name) AS sortKey
WHERE $after IS NULL OR sortKey > $after.key OR (sortKey = $after.key AND event.id > $after.id)
WITH event, sortKey
ORDER BY sortKey, event.id
LIMIT $limit
RETURN properties(event) AS properties,
       head(COLLECT { MATCH (event)-[:PART_OF]->(e:Entity) RETURN e.id ORDER BY e.id }) AS partOf,
       head(COLLECT { MATCH (event)-[:LOCATED_IN]->(e:Place) RETURN e.id ORDER BY e.id }) AS place,
       sortKey
ORDER BY sortKey, event.id
