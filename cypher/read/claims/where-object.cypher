// claims/where-object: fragment; keeps claims with one of these entities among the objects.
// param $object     List<String> of entities, widened
WITH *
WHERE EXISTS { MATCH (claim)-[:OBJECT]->(e:Entity) WHERE e.id IN $object }
