// mergeAttributions: who says what about a claim, where, with the row each comes from.
// param $release    String       id of the release
// param $rows       List<Map>    {id, claim, speaker, source, locator, citing, properties, file, line, contentHash}
MATCH (release:Release {id: $release})
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
MATCH (source:Entity:Source {id: row.source})
MERGE (attribution:Attribution {id: row.id})
SET attribution += row.properties
MERGE (attribution)-[:ABOUT]->(claim)
MERGE (attribution)-[in:IN]->(source)
SET in.locator = row.locator
MERGE (attribution)-[from:FROM_ROW]->(release)
SET from.file = row.file, from.line = row.line, from.occurrence = 1, from.contentHash = row.contentHash
WITH attribution, row
CALL (attribution, row) {
  MATCH (speaker:Entity:Actor {id: row.speaker})
  MERGE (attribution)-[:SPOKEN_BY]->(speaker)
}
CALL (attribution, row) {
  MATCH (original:Entity:Source {id: row.citing})
  MERGE (attribution)-[:CITING]->(original)
}
