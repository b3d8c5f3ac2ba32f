// events/where: fragment; what an event must be. For every list: null = any, empty = none.
// The period matches as overlap in src/domain/period.ts does; an undated event matches any, but never for certain.
// param $kinds      List<String>|null
// param $name       String|null  name, short name or further name, letter case aside
// param $conflict   List<String>|null  it is one of these conflicts or lies inside one
// param $partOf     List<String>|null  it lies inside one of these events
// param $place      List<String>|null  it happened at one of these places or inside one
// param $among      List<String>|null  ids
// param $period     Map|null     {startEarliest, startLatest, endEarliest, endLatest, startKind, endKind}, days as text
// param $certain    Boolean      whether the period must match for certain
WITH event
WHERE ($kinds IS NULL OR event.kind IN $kinds)
  AND ($among IS NULL OR event.id IN $among)
  AND ($name IS NULL
    OR toLower($name) IN [toLower(event.name), toLower(event.shortName)]
    OR EXISTS { MATCH (event)-[:HAS_NAME]->(n:Name) WHERE toLower(n.value) = toLower($name) })
  AND ($conflict IS NULL OR EXISTS { MATCH (event)-[:PART_OF]->*(whole:Conflict) WHERE whole.id IN $conflict })
  AND ($partOf IS NULL OR EXISTS { MATCH (event)-[:PART_OF]->+(whole:Event) WHERE whole.id IN $partOf })
  AND ($place IS NULL OR EXISTS { MATCH (event)-[:LOCATED_IN]->(:Place)-[:PART_OF]->*(p:Place) WHERE p.id IN $place })
  AND ($period IS NULL OR (
    (event.startEarliest IS NULL OR $period.endLatest IS NULL OR event.startEarliest <= $period.endLatest)
    AND ($period.startEarliest IS NULL OR event.endLatest IS NULL OR $period.startEarliest <= event.endLatest)
    AND (NOT $certain OR (
      event.period IS NOT NULL
      AND (event.startKind = 'OPEN' OR $period.endKind = 'OPEN' OR event.startLatest <= $period.endEarliest)
      AND ($period.startKind = 'OPEN' OR event.endKind = 'OPEN' OR $period.startLatest <= event.endEarliest)
    ))
  ))
