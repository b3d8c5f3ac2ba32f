// finishRun: closes the record of one import with its counts.
// param $id         String
// param $properties Map          state, finishedAt, counts and courtDigest
MATCH (run:ImportRun {id: $id})
SET run += $properties
