// claims/by-about: fragment; claims with one of these entities anywhere.
// param $access     List<String> of entities
UNWIND $access AS id
MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT|PARTICIPANT|DURING|AT]-(claim:Claim)
WITH DISTINCT claim
