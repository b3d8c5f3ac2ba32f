// claims/where-about: fragment; keeps claims with one of these entities anywhere.
// param $about      List<String> of entities, widened
WITH *
WHERE EXISTS { MATCH (claim)-[:SUBJECT|OBJECT|PARTICIPANT|DURING|AT]->(e:Entity) WHERE e.id IN $about }
