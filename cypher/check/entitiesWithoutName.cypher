// entitiesWithoutName: entities without what every picture and list needs.
// row   id          String
MATCH (entity:Entity)
WHERE entity.name IS NULL OR entity.shortName IS NULL OR entity.kind IS NULL
RETURN entity.id AS id
