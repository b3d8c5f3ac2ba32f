// externalIdsOfEntities: who entities are elsewhere, each entity's by scheme, then value.
// param $ids        List<String>
// row   entity      String
// row   scheme      String
// row   value       String
// row   validity    String|null  EDTF
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[:HAS_EXTERNAL_ID]->(externalId:ExternalId)
RETURN entity.id AS entity,
       externalId.scheme AS scheme,
       externalId.value AS value,
       externalId.validity AS validity
ORDER BY entity, scheme, value
