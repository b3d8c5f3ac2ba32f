// claims/where-dataset: fragment; keeps claims that a row of one of these data sets states.
// param $dataset    List<String> of data sets, by name
WITH *
WHERE EXISTS { MATCH (claim)-[:FROM_ROW]->(release:Release) WHERE release.dataset IN $dataset }
