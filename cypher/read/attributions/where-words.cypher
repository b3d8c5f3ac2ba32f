// attributions/where-words: fragment; keeps attributions that carry these words, about claims of these kinds. For every list:
// null = any, empty = none.
// param $stances    List<String>|null
// param $hedges     List<String>|null
// param $speakerKinds List<String>|null
// param $claimKinds List<String>|null
// param $stated     Map|null           {startEarliest, endLatest}, days as text; what may have been said then is kept
WITH *
WHERE ($stances IS NULL OR attribution.stance IN $stances)
  AND ($hedges IS NULL OR attribution.hedge IN $hedges)
  AND ($speakerKinds IS NULL OR attribution.speakerKind IN $speakerKinds)
  AND ($claimKinds IS NULL OR claim.kind IN $claimKinds)
  AND ($stated IS NULL OR (
    attribution.statedOn IS NOT NULL
    AND (attribution.statedEarliest IS NULL OR $stated.endLatest IS NULL OR attribution.statedEarliest <= $stated.endLatest)
    AND ($stated.startEarliest IS NULL OR attribution.statedLatest IS NULL OR $stated.startEarliest <= attribution.statedLatest)
  ))
