// recordChanges: keeps with the record of an import what it changed of a data set.
// param $run        String       id of the import run
// param $rows       List<Map>    {what, key, and for before and after each: beforeId, beforeContent, beforeText, beforeStatus}
MATCH (run:ImportRun {id: $run})
UNWIND $rows AS row
CREATE (run)-[:CHANGED]->(change:Change)
SET change = row
