// claims/by-party: fragment; claims on mediation between one of these actors and others.
// param $access     List<String> of actors
UNWIND $access AS id
MATCH (:Entity:Actor {id: id})<-[:PARTICIPANT {role: 'PARTY'}]-(claim:Claim)
WITH DISTINCT claim
