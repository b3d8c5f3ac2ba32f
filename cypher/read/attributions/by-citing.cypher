// attributions/by-citing: fragment; attributions that relay one of these works.
// param $access     List<String> of sources
UNWIND $access AS id
MATCH (:Entity:Source {id: id})<-[:CITING]-(attribution:Attribution)-[:ABOUT]->(claim:Claim)
WITH DISTINCT attribution, claim
