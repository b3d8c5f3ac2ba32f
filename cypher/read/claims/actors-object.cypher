// claims/actors-object: fragment; the actors that are an object of a claim that is left.
// row   actor       String
MATCH (claim)-[:OBJECT]->(actor:Actor)
RETURN DISTINCT actor.id AS actor
