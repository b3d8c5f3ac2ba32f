// mergeNames: names of entities with the row each comes from.
// param $release    String       id of the release
// param $rows       List<Map>    {id, entity, properties, file, line, contentHash}
MATCH (release:Release {id: $release})
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
MERGE (name:Name {id: row.id})
SET name += row.properties
MERGE (entity)-[:HAS_NAME]->(name)
MERGE (name)-[from:FROM_ROW]->(release)
SET from.file = row.file, from.line = row.line, from.contentHash = row.contentHash
