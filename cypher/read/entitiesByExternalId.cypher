// entitiesByExternalId: entities that bear an identifier of a scheme, in whatever letter case. What is judged to be the same
// as another entity stands as that one.
// param $scheme     String
// param $values     List<String> the spellings of one identifier
// row   id          String       of the entity
// row   value       String       as it is recorded
// row   validity    String|null  EDTF
UNWIND $values AS spelling
MATCH (externalId:ExternalId {scheme: $scheme, value: spelling})<-[:HAS_EXTERNAL_ID]-(named:Entity)
MATCH (named)-[:SAME_AS]->*(entity:Entity)
WHERE NOT EXISTS { (entity)-[:SAME_AS]->(:Entity) }
RETURN DISTINCT entity.id AS id, externalId.value AS value, externalId.validity AS validity
ORDER BY id, value, validity
