// claims/by-object: fragment; claims with one of these entities among the objects.
// param $access     List<String> of entities
UNWIND $access AS id
MATCH (:Entity {id: id})<-[:OBJECT]-(claim:Claim)
WITH DISTINCT claim
