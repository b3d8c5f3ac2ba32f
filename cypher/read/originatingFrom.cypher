// originatingFrom: the actors that somebody says come from states, denied or not.
// param $ids        List<String> of states
// row   id          String       of an actor, each once
UNWIND $ids AS state
MATCH (:Entity {id: state})<-[:OBJECT]-(:AffiliationClaim {type: 'ORIGIN'})-[:SUBJECT]->(actor:Actor)
WITH DISTINCT actor
RETURN actor.id AS id
ORDER BY id
