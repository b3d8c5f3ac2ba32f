// sources/page: fragment; the rows behind a position, by title, letter case aside, then id.
// param $after      Map|null     {key String, id String} of the last row seen
// param $limit      Integer
// row   properties  Map          of the source's node
// row   publisher   String|null
// row   sortKey     String
WITH source, toLower(source.name) AS sortKey
WHERE $after IS NULL OR sortKey > $after.key OR (sortKey = $after.key AND source.id > $after.id)
WITH source, sortKey
ORDER BY sortKey, source.id
LIMIT $limit
RETURN properties(source) AS properties,
       head(COLLECT { MATCH (source)-[:PUBLISHED_BY]->(e:Actor) RETURN e.id ORDER BY e.id }) AS publisher,
       sortKey
ORDER BY sortKey, source.id
