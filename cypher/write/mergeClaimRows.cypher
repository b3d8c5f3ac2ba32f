// mergeClaimRows: which row of a release states a claim.
// param $release    String       id of the release
// param $rows       List<Map>    {id, file, line, key, contentHash}
MATCH (release:Release {id: $release})
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
MERGE (claim)-[from:FROM_ROW]->(release)
SET from.file = row.file, from.line = row.line, from.key = row.key, from.contentHash = row.contentHash
