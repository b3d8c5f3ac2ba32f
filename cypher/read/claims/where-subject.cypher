// claims/where-subject: fragment; keeps claims with one of these entities as subject.
// param $subject    List<String> of entities, widened
WITH *
WHERE EXISTS { MATCH (claim)-[:SUBJECT]->(e:Entity) WHERE e.id IN $subject }
