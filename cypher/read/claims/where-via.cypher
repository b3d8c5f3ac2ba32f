// claims/where-via: fragment; keeps claims on something that went through one of these actors.
// param $via        List<String> of actors, widened
WITH *
WHERE EXISTS { MATCH (claim)-[:PARTICIPANT {role: 'VIA'}]->(e:Actor) WHERE e.id IN $via }
