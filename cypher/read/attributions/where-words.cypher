// attributions/where-words: fragment; keeps attributions that carry these words, about claims of these kinds. For every list:
// null = any, empty = none.
// param $stances    List<String>|null
// param $hedges     List<String>|null
// param $speakerKinds List<String>|null
// param $claimKinds List<String>|null
// param $matters    List<String>|null  of assessments
// param $supportTypes List<String>|null
// param $lagAtLeast Integer|null       whole years from the last day of the thing to the first on which it may have been said
//                                      (lagInYears in src/domain/period.ts)
// param $stated     Map|null           {startEarliest, endLatest}, days as text; what may have been said then is kept
// param $undated    Boolean|null       true keeps what has no date of saying
WITH *
WHERE ($stances IS NULL OR attribution.stance IN $stances)
  AND ($hedges IS NULL OR attribution.hedge IN $hedges)
  AND ($speakerKinds IS NULL OR attribution.speakerKind IN $speakerKinds)
  AND ($claimKinds IS NULL OR claim.kind IN $claimKinds)
  AND ($matters IS NULL OR (claim.kind = 'ASSESSMENT' AND claim.type IN $matters))
  AND ($supportTypes IS NULL OR (claim.kind = 'SUPPORT' AND claim.type IN $supportTypes))
  AND ($lagAtLeast IS NULL OR (
    claim.endEarliest IS NOT NULL
    AND attribution.statedLatest IS NOT NULL
    AND toInteger(left(attribution.statedEarliest, 4)) - toInteger(left(claim.endLatest, 4))
        - CASE WHEN substring(attribution.statedEarliest, 5) < substring(claim.endLatest, 5) THEN 1 ELSE 0 END >= $lagAtLeast
  ))
  AND ($undated IS NULL OR attribution.statedOn IS NULL)
  AND ($stated IS NULL OR (
    attribution.statedOn IS NOT NULL
    AND (attribution.statedEarliest IS NULL OR $stated.endLatest IS NULL OR attribution.statedEarliest <= $stated.endLatest)
    AND ($stated.startEarliest IS NULL OR attribution.statedLatest IS NULL OR $stated.startEarliest <= attribution.statedLatest)
  ))
