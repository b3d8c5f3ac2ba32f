// mergeEntities: actors, events, places and sources with the row each comes from. The row's contentHash follows with the
// links (linkEntities), so that a load cut off between the two is completed. Its names are to be folded anew (foldNames).
// param $release    String       id of the release
// param $rows       List<Map>    {id, labels, properties, file, line}
MATCH (release:Release {id: $release})
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity:$(row.labels)
SET entity += row.properties, entity.foldedBy = null
MERGE (entity)-[from:FROM_ROW]->(release)
SET from.file = row.file, from.line = row.line, from.contentHash = null
