// moveRows: rows that say what they said before but stand elsewhere now.
// param $release    String       id of the release
// param $rows       List<Map>    {id, file, line, key}
MATCH (release:Release {id: $release})
UNWIND $rows AS row
MATCH (node:Entity|Name|ExternalId|Claim|Attribution {id: row.id})
MATCH (node)-[old:FROM_ROW]->(:Release {dataset: release.dataset})
WITH node, row, release, old, old.contentHash AS contentHash, old.occurrence AS occurrence
DELETE old
CREATE (node)-[:FROM_ROW {file: row.file, line: row.line, key: row.key, contentHash: contentHash, occurrence: occurrence}]->(release)
