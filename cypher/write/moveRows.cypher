// moveRows: things that stand elsewhere now, in another line or release. What was written anew in this load stands there already
// beside its old row; one row is left.
// param $release    String       id of the release
// param $rows       List<Map>    {id, file, line, key}
MATCH (release:Release {id: $release})
UNWIND $rows AS row
MATCH (node:Entity|Name|ExternalId|Claim|Attribution {id: row.id})
MATCH (node)-[old:FROM_ROW]->(from:Release {dataset: release.dataset})
WITH node, row, release, old
ORDER BY CASE WHEN endNode(old) = release THEN 0 ELSE 1 END
WITH node, row, release, collect(old) AS olds
WITH node, row, release, olds, olds[0].contentHash AS contentHash, olds[0].occurrence AS occurrence
FOREACH (old IN olds | DELETE old)
CREATE (node)-[:FROM_ROW {file: row.file, line: row.line, key: row.key, contentHash: contentHash, occurrence: occurrence}]->(release)
