// claims/by-via: fragment; claims on something that went through one of these actors.
// param $access     List<String> of actors
UNWIND $access AS id
MATCH (:Entity:Actor {id: id})<-[:PARTICIPANT {role: 'VIA'}]-(claim:Claim)
WITH DISTINCT claim
