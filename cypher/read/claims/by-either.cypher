// claims/by-either: fragment; claims with one of these entities as subject or object.
// param $access     List<String> of entities
UNWIND $access AS id
MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT]-(claim:Claim)
WITH DISTINCT claim
