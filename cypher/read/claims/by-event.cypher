// claims/by-event: fragment; claims that held during one of these events, or have one as subject or object.
// param $access     List<String> of events
UNWIND $access AS id
MATCH (:Entity:Event {id: id})<-[:SUBJECT|OBJECT|DURING]-(claim:Claim)
WITH DISTINCT claim
