// sources/where: fragment; what a source must be. For every list: null = any, empty = none. A source without a date of
// publication may have been published at any time, but never was for certain.
// param $sourceKinds List<String>|null
// param $tiers      List<String>|null
// param $languages  List<String>|null  BCP 47; "en" stands for "en-GB" too, letter case aside
// param $name       String|null  title, short name or further name, letter case aside
// param $published  Map|null     {startEarliest, endLatest}, days as text
// param $certain    Boolean      whether it was published within this time for certain
WITH source
WHERE ($sourceKinds IS NULL OR source.sourceKind IN $sourceKinds)
  AND ($tiers IS NULL OR source.tier IN $tiers)
  AND ($languages IS NULL
    OR any(language IN $languages WHERE toLower(source.lang) = toLower(language) OR toLower(source.lang) STARTS WITH toLower(language) + '-'))
  AND ($name IS NULL
    OR toLower($name) IN [toLower(source.name), toLower(source.shortName)]
    OR EXISTS { MATCH (source)-[:HAS_NAME]->(n:Name) WHERE toLower(n.value) = toLower($name) })
  AND ($published IS NULL OR (
    (source.publishedEarliest IS NULL OR $published.endLatest IS NULL OR source.publishedEarliest <= $published.endLatest)
    AND (source.publishedLatest IS NULL OR $published.startEarliest IS NULL OR $published.startEarliest <= source.publishedLatest)
    AND (NOT $certain OR (
      ($published.startEarliest IS NULL OR coalesce($published.startEarliest <= source.publishedEarliest, false))
      AND ($published.endLatest IS NULL OR coalesce(source.publishedLatest <= $published.endLatest, false))
    ))
  ))
