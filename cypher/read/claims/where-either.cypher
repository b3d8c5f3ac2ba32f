// claims/where-either: fragment; keeps claims with one of these entities as subject or object.
// param $either     List<String> of entities, widened
WITH *
WHERE EXISTS { MATCH (claim)-[:SUBJECT|OBJECT]->(e:Entity) WHERE e.id IN $either }
