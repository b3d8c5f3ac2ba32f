// speakersOfClaims: which of the given actors assert claims, themselves or by narrower ones, and which deny them,
// themselves or by broader ones. As in claims/where-asserted, unnamed people in an organ are not the organ, a set
// of them that is an actor by itself is the speaker, and what a voice has taken back does not count.
// param $claims     List<String>
// param $speakers   List<String>
// row   claim       String
// row   stance      String       ASSERTS or DENIES
// row   speaker     String
UNWIND $claims AS claimId
MATCH (claim:Claim {id: claimId})
CALL (claim) {
  MATCH (claim)<-[:REFINES]-*(about:Claim)<-[:ABOUT]-(said:Attribution {stance: 'ASSERTS'})
  RETURN about, said
  UNION
  MATCH (claim)-[:REFINES]->*(about:Claim)<-[:ABOUT]-(said:Attribution {stance: 'DENIES'})
  RETURN about, said
}
WITH claim, about, said
MATCH (said)-[:SPOKEN_BY]->(speaker:Actor)
WHERE speaker.id IN $speakers
  AND (said.speakerKind <> 'ANONYMOUS' OR speaker.collective)
  AND NOT EXISTS {
    MATCH (about)<-[:ABOUT]-(taken:Attribution {stance: 'RETRACTS'})-[:SPOKEN_BY]->(speaker)
    WHERE taken.speakerKind = said.speakerKind
      AND coalesce(said.statedEarliest <= taken.statedLatest, true)
  }
RETURN DISTINCT claim.id AS claim, said.stance AS stance, speaker.id AS speaker
ORDER BY claim, stance, speaker
