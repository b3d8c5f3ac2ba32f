// actors/where: fragment; what an actor must be. For every list: null = any, empty = none.
// param $kinds      List<String>|null
// param $name       String|null  name, short name or further name, letter case aside
// param $except     List<String> ids
WITH actor
WHERE ($kinds IS NULL OR actor.kind IN $kinds)
  AND NOT actor.id IN $except
  AND ($name IS NULL
    OR toLower($name) IN [toLower(actor.name), toLower(actor.shortName)]
    OR EXISTS { MATCH (actor)-[:HAS_NAME]->(n:Name) WHERE toLower(n.value) = toLower($name) })
