// linkEntities: the structural relationships of entities (PART_OF, LOCATED_IN, SIDE_OF, PUBLISHED_BY), replacing earlier ones;
// with them the entity is whole, and its row bears the contentHash.
// param $release    String       id of the release
// param $rows       List<Map>    {id, contentHash, links: [{type, to}]}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})-[from:FROM_ROW]->(:Release {id: $release})
SET from.contentHash = row.contentHash
WITH entity, row
CALL (entity) {
  MATCH (entity)-[old:PART_OF|LOCATED_IN|SIDE_OF|PUBLISHED_BY]->(:Entity)
  DELETE old
}
WITH entity, row
UNWIND row.links AS link
MATCH (target:Entity {id: link.to})
CREATE (entity)-[:$(link.type)]->(target)
