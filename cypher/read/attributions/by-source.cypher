// attributions/by-source: fragment; attributions in one of these documents.
// param $access     List<String> of sources
UNWIND $access AS id
MATCH (:Entity:Source {id: id})<-[:IN]-(attribution:Attribution)-[:ABOUT]->(claim:Claim)
WITH DISTINCT attribution, claim
