// claims/where-event: fragment; keeps claims that held during one of these events, or have one as subject or object.
// param $event      List<String> of events
WITH *
WHERE EXISTS { MATCH (claim)-[:SUBJECT|OBJECT|DURING]->(e:Event) WHERE e.id IN $event }
