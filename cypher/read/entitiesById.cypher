// entitiesById: actors, events, places and sources by id; unknown ids are left out.
// param $ids        List<String>
// row   properties  Map          of the entity's node
// row   partOf      String|null  the event or place that contains it
// row   place       String|null  where an event happened
// row   publisher   String|null  of a source
// row   conflict    String|null  of a side; the first by id when it is a side of several
// try   :params {ids: ["state:russia", "conflict:nagorno-karabakh"]}
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN properties(entity) AS properties,
       head(COLLECT { MATCH (entity)-[:PART_OF]->(e:Entity) RETURN e.id ORDER BY e.id }) AS partOf,
       head(COLLECT { MATCH (entity)-[:LOCATED_IN]->(e:Place) RETURN e.id ORDER BY e.id }) AS place,
       head(COLLECT { MATCH (entity)-[:PUBLISHED_BY]->(e:Actor) RETURN e.id ORDER BY e.id }) AS publisher,
       head(COLLECT { MATCH (entity)-[:SIDE_OF]->(e:Conflict) RETURN e.id ORDER BY e.id }) AS conflict
