// attributions/where-subject: fragment; keeps attributions about claims with one of these entities as subject.
// param $subject    List<String> of entities
WITH *
WHERE EXISTS { MATCH (claim)-[:SUBJECT]->(e:Entity) WHERE e.id IN $subject }
