// claims/where-party: fragment; keeps claims on mediation between one of these actors and others.
// param $party      List<String> of actors, widened
WITH *
WHERE EXISTS { MATCH (claim)-[:PARTICIPANT {role: 'PARTY'}]->(e:Actor) WHERE e.id IN $party }
