// runsOfDataset: the imports of a data set, oldest first.
// param $dataset    String
// row   id          String
// row   version     String|null  that it loaded; null of a run that an earlier program recorded
// row   isRecorded  Boolean      whether what it changed was written down: not when it was cut off
MATCH (run:ImportRun {dataset: $dataset})
RETURN run.id AS id, run.version AS version, run.state = 'COMPLETED' AND run.version IS NOT NULL AS isRecorded
ORDER BY run.startedAt, run.id
