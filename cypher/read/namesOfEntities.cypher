// namesOfEntities: the further names of entities, in no order.
// param $ids        List<String>
// row   entity      String
// row   properties  Map          of the name's node
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[:HAS_NAME]->(name:Name)
RETURN entity.id AS entity, properties(name) AS properties
