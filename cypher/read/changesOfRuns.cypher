// changesOfRuns: what some imports changed of their data set.
// param $runs       List<String> ids of import runs
// param $limit      Integer
// row   run         String
// row   change      Map          what, key, and for before and after each id, content, text, status as far as they are there
UNWIND $runs AS id
MATCH (run:ImportRun {id: id})-[:CHANGED]->(change:Change)
RETURN run.id AS run, properties(change) AS change
LIMIT $limit
