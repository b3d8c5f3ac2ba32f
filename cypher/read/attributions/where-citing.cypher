// attributions/where-citing: fragment; keeps attributions that relay one of these works.
// param $citing     List<String> of sources
WITH *
WHERE EXISTS { MATCH (attribution)-[:CITING]->(e:Source) WHERE e.id IN $citing }
