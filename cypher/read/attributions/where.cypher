// attributions/where: fragment; who says what about which claims, when and where. For every list: null = any, empty = none.
// param $speaker    List<String>|null  ids of actors
// param $speakerKinds List<String>|null
// param $stances    List<String>|null
// param $hedges     List<String>|null
// param $stated     Map|null           {startEarliest, endLatest}, days as text; what may have been said then matches
// param $source     List<String>|null  ids of the documents read
// param $claimKinds List<String>|null
// param $subject    List<String>|null  ids of entities
// param $claim      List<String>|null  ids of claims
WITH attribution, claim
WHERE ($stances IS NULL OR attribution.stance IN $stances)
  AND ($hedges IS NULL OR attribution.hedge IN $hedges)
  AND ($speakerKinds IS NULL OR attribution.speakerKind IN $speakerKinds)
  AND ($claimKinds IS NULL OR claim.kind IN $claimKinds)
  AND ($claim IS NULL OR claim.id IN $claim)
  AND ($stated IS NULL OR (
    attribution.statedOn IS NOT NULL
    AND (attribution.statedEarliest IS NULL OR $stated.endLatest IS NULL OR attribution.statedEarliest <= $stated.endLatest)
    AND ($stated.startEarliest IS NULL OR attribution.statedLatest IS NULL OR $stated.startEarliest <= attribution.statedLatest)
  ))
  AND ($speaker IS NULL OR EXISTS { MATCH (attribution)-[:SPOKEN_BY]->(e:Actor) WHERE e.id IN $speaker })
  AND ($source IS NULL OR EXISTS { MATCH (attribution)-[:IN]->(e:Source) WHERE e.id IN $source })
  AND ($subject IS NULL OR EXISTS { MATCH (claim)-[:SUBJECT]->(e:Entity) WHERE e.id IN $subject })
