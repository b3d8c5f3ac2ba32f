// callNames: what to call actors and documents in reasons and captions.
// row   id          String
// row   name        String
// row   shortName   String
MATCH (entity:Actor|Source)
RETURN entity.id AS id, entity.name AS name, entity.shortName AS shortName
ORDER BY id
