// attributions/voice: fragment; adds to each attribution whose voice it is: of a speaker, unnamed people in an organ apart from it;
// without a speaker, of whoever the same original calls the same (voiceKey in src/domain/entailment.ts).
WITH *, COLLECT {
  MATCH (attribution)-[as:SPOKEN_BY|CITING|IN]->(e:Entity)
  RETURN e.id + CASE
           WHEN type(as) <> 'SPOKEN_BY' THEN ' ' + coalesce(attribution.speakerLabel, '')
           WHEN attribution.speakerKind = 'ANONYMOUS' THEN ' anonymous'
           ELSE ''
         END
  ORDER BY CASE type(as) WHEN 'SPOKEN_BY' THEN 1 WHEN 'CITING' THEN 2 ELSE 3 END
  LIMIT 1
} AS voice
