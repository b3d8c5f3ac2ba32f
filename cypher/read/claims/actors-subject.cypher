// claims/actors-subject: fragment; the actors that are the subject of a claim that is left.
// row   actor       String
MATCH (claim)-[:SUBJECT]->(actor:Actor)
RETURN DISTINCT actor.id AS actor
