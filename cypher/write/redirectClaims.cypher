// redirectClaims: ids of claims that are about to go lead on to the claims that took their place.
// param $run        String       id of the import run that decides it
// param $rows       List<Map>    {from, to}
MATCH (run:ImportRun {id: $run})
UNWIND $rows AS row
MATCH (successor:Claim {id: row.to})
MERGE (run)-[:REDIRECTED {from: row.from}]->(successor)
WITH row, successor
MATCH (gone:Claim {id: row.from})<-[earlier:REDIRECTED]-(earlierRun:ImportRun)
CREATE (earlierRun)-[:REDIRECTED {from: earlier.from}]->(successor)
DELETE earlier
