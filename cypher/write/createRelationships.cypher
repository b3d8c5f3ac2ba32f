// createRelationships: relationships between entities that whole tables of a data set state.
// param $dataset    String
// param $rows       List<Map>    {type, from, to, properties}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[relationship:$(row.type)]->(to)
SET relationship = row.properties, relationship.dataset = $dataset
