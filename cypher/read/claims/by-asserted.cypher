// claims/by-asserted: fragment; claims that one of these actors asserts, itself or by a narrower claim, retracted or not.
// param $access     List<String> of speakers
UNWIND $access AS id
MATCH (:Entity:Actor {id: id})<-[:SPOKEN_BY]-(:Attribution {stance: 'ASSERTS'})-[:ABOUT]->(:Claim)-[:REFINES]->*(claim:Claim)
WITH DISTINCT claim
