// linkEntities: the structural relationships of entities (PART_OF, LOCATED_IN, SIDE_OF, PUBLISHED_BY), replacing earlier ones.
// param $rows       List<Map>    {id, links: [{type, to}]}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
CALL (entity) {
  MATCH (entity)-[old:PART_OF|LOCATED_IN|SIDE_OF|PUBLISHED_BY]->(:Entity)
  DELETE old
}
WITH entity, row
UNWIND row.links AS link
MATCH (target:Entity {id: link.to})
CREATE (entity)-[:$(link.type)]->(target)
