// claims/where-denied: fragment; keeps claims that one of these actors denies, itself or by a broader claim. Unnamed people in an organ
// are not the organ, a set of them that is an actor by itself is the speaker, and what a voice has taken back does not count
// (whoseWord and withoutRetracted in src/domain/entailment.ts).
// param $deniedBy   List<String> of speakers, widened
WITH *
WHERE EXISTS {
  MATCH (claim)-[:REFINES]->*(about:Claim)<-[:ABOUT]-(said:Attribution {stance: 'DENIES'})-[:SPOKEN_BY]->(speaker:Actor)
  WHERE speaker.id IN $deniedBy
    AND (said.speakerKind <> 'ANONYMOUS' OR speaker.collective)
    AND NOT EXISTS {
      MATCH (about)<-[:ABOUT]-(taken:Attribution {stance: 'RETRACTS'})-[:SPOKEN_BY]->(speaker)
      WHERE taken.speakerKind = said.speakerKind
        AND coalesce(said.statedEarliest <= taken.statedLatest, true)
    }
}
