// claims/by-denied: fragment; claims that one of these actors denies, itself or by a broader claim, retracted or not.
// param $access     List<String> of speakers
UNWIND $access AS id
MATCH (:Entity:Actor {id: id})<-[:SPOKEN_BY]-(:Attribution {stance: 'DENIES'})-[:ABOUT]->(:Claim)<-[:REFINES]-*(claim:Claim)
WITH DISTINCT claim
