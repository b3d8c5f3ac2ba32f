// attributions/by-speaker: fragment; attributions by one of these speakers.
// param $access     List<String> of actors
UNWIND $access AS id
MATCH (:Entity:Actor {id: id})<-[:SPOKEN_BY]-(attribution:Attribution)-[:ABOUT]->(claim:Claim)
WITH DISTINCT attribution, claim
