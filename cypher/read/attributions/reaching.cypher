// attributions/reaching: fragment; what is said of claims: everything said of the claim itself, the assertions of narrower
// claims, and the denials and doubts of broader ones, each once. What a voice has taken back does not travel
// (withoutRetracted in src/domain/entailment.ts); of the claim itself it is shown beside its retraction. The same voice is
// the same speaker in the same way, or, where nobody is named, the same words for whoever speaks in the same original.
// param $claims     List<String>
// param $stances    List<String>|null  only these; null = any, empty = none
UNWIND $claims AS claimId
MATCH (asked:Claim {id: claimId})
CALL (asked) {
  MATCH (asked)<-[:ABOUT]-(attribution:Attribution)
  RETURN attribution, asked AS claim
  UNION
  MATCH (asked)<-[:REFINES]-+(claim:Claim)<-[:ABOUT]-(attribution:Attribution {stance: 'ASSERTS'})
  RETURN attribution, claim
  UNION
  MATCH (asked)-[:REFINES]->+(claim:Claim)<-[:ABOUT]-(attribution:Attribution)
  WHERE attribution.stance IN ['DENIES', 'DOUBTS']
  RETURN attribution, claim
}
WITH asked, attribution, claim
WHERE $stances IS NULL OR attribution.stance IN $stances
WITH asked, attribution, claim
WHERE claim = asked
  OR NOT EXISTS {
    MATCH (claim)<-[:ABOUT]-(taken:Attribution {stance: 'RETRACTS'})
    WHERE coalesce(attribution.statedEarliest <= taken.statedLatest, true)
      AND COLLECT {
        MATCH (attribution)-[as:SPOKEN_BY|CITING|IN]->(e:Entity)
        RETURN CASE type(as) WHEN 'SPOKEN_BY' THEN e.id + ' ' + attribution.speakerKind ELSE e.id + ' ' + coalesce(attribution.speakerLabel, '') END
        ORDER BY CASE type(as) WHEN 'SPOKEN_BY' THEN 1 WHEN 'CITING' THEN 2 ELSE 3 END
        LIMIT 1
      } = COLLECT {
        MATCH (taken)-[as:SPOKEN_BY|CITING|IN]->(e:Entity)
        RETURN CASE type(as) WHEN 'SPOKEN_BY' THEN e.id + ' ' + taken.speakerKind ELSE e.id + ' ' + coalesce(taken.speakerLabel, '') END
        ORDER BY CASE type(as) WHEN 'SPOKEN_BY' THEN 1 WHEN 'CITING' THEN 2 ELSE 3 END
        LIMIT 1
      }
  }
