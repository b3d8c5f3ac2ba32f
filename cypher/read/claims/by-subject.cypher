// claims/by-subject: fragment; claims with one of these entities as subject.
// param $access     List<String> of entities
UNWIND $access AS id
MATCH (:Entity {id: id})<-[:SUBJECT]-(claim:Claim)
WITH DISTINCT claim
