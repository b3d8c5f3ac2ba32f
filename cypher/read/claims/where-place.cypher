// claims/where-place: fragment; keeps claims that held at one of these places, or have one as subject or object.
// param $place      List<String> of places
WITH *
WHERE EXISTS { MATCH (claim)-[:SUBJECT|OBJECT|AT]->(e:Place) WHERE e.id IN $place }
