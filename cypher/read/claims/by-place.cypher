// claims/by-place: fragment; claims that held at one of these places, or have one as subject or object.
// param $access     List<String> of places
UNWIND $access AS id
MATCH (:Entity:Place {id: id})<-[:SUBJECT|OBJECT|AT]-(claim:Claim)
WITH DISTINCT claim
