// callNames: what to call actors and documents in reasons and captions, and which are sets of people that nobody names.
// row   id          String
// row   name        String
// row   shortName   String
// row   collective  Boolean
MATCH (entity:Actor|Source)
RETURN entity.id AS id, entity.name AS name, entity.shortName AS shortName, coalesce(entity.collective, false) AS collective
ORDER BY id
