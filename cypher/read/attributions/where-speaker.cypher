// attributions/where-speaker: fragment; keeps attributions by one of these speakers.
// param $speaker    List<String> of actors
WITH *
WHERE EXISTS { MATCH (attribution)-[:SPOKEN_BY]->(e:Actor) WHERE e.id IN $speaker }
