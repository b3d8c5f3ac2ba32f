// actors/page: fragment; the rows behind a position, by name, letter case aside, then id.
// param $after      Map|null     {key String, id String} of the last row seen
// param $limit      Integer
// row   properties  Map          of the actor's node
// row   conflict    String|null  of a side; the first by id when it is a side of several
// row   sortKey     String
WITH actor, toLower(actor.name) AS sortKey
WHERE $after IS NULL OR sortKey > $after.key OR (sortKey = $after.key AND actor.id > $after.id)
WITH actor, sortKey
ORDER BY sortKey, actor.id
LIMIT $limit
RETURN properties(actor) AS properties,
       head(COLLECT { MATCH (actor)-[:SIDE_OF]->(e:Conflict) RETURN e.id ORDER BY e.id }) AS conflict,
       sortKey
ORDER BY sortKey, actor.id
