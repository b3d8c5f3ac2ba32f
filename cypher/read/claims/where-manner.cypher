// claims/where-manner: fragment; keeps claims on what held in these ways and at this time. For every list: null = any, empty = none.
// The period matches as overlap in src/domain/period.ts does, with the time in which the claim held (heldIn in
// src/domain/dating.ts), as whose bounds the claim's are stored; an undated claim matches any, but never for certain, and not where
// that during which it held, or for a deed the conflict that the source names, lies wholly outside.
// param $subtypes   List<String>|null
// param $modes      List<String>|null
// param $openness   List<String>|null
// param $indirect   Boolean|null       whether something went through somebody else; null = either
// param $period     Map|null           {startEarliest, startLatest, endEarliest, endLatest, startKind, endKind}, days as text
// param $certain    Boolean            whether the period must match for certain
// param $dateBasis  List<String>|null
// param $deeds      List<String>       kinds of claims that lie in the conflict which their source names
// param $validAt    Map|null           {startEarliest, endLatest} of a day on which the claim may have held
WITH *
WHERE ($subtypes IS NULL OR claim.subtype IN $subtypes)
  AND ($modes IS NULL OR claim.mode IN $modes)
  AND ($openness IS NULL OR claim.openness IN $openness)
  AND ($dateBasis IS NULL OR claim.dateBasis IN $dateBasis)
  AND ($indirect IS NULL OR $indirect = EXISTS { (claim)-[:PARTICIPANT {role: 'VIA'}]->(:Actor) })
  AND ($validAt IS NULL OR (
    (claim.startEarliest IS NULL OR claim.startEarliest <= $validAt.endLatest)
    AND (claim.endLatest IS NULL OR $validAt.startEarliest <= claim.endLatest)
  ))
  AND ($period IS NULL OR (
    (claim.startEarliest IS NULL OR $period.endLatest IS NULL OR claim.startEarliest <= $period.endLatest)
    AND ($period.startEarliest IS NULL OR claim.endLatest IS NULL OR $period.startEarliest <= claim.endLatest)
    AND (NOT $certain OR (
      claim.period IS NOT NULL
      AND (claim.startKind = 'OPEN' OR $period.endKind = 'OPEN' OR claim.startLatest <= $period.endEarliest)
      AND ($period.startKind = 'OPEN' OR claim.endKind = 'OPEN' OR $period.startLatest <= claim.endEarliest)
    ))
  ))
  AND NOT EXISTS {
    MATCH (claim)-[:DURING]->(whole:Event)
    WHERE claim.period IS NULL
      AND any(asked IN [$period, $validAt] WHERE whole.endLatest < asked.startEarliest OR asked.endLatest < whole.startEarliest)
  }
  AND NOT EXISTS {
    MATCH (whole:Entity:Event {id: claim.statedConflict})
    WHERE claim.period IS NULL AND claim.kind IN $deeds
      AND any(asked IN [$period, $validAt] WHERE whole.endLatest < asked.startEarliest OR asked.endLatest < whole.startEarliest)
  }
