// lastRuns: how the import runs of the graph ended, newest first.
// row   state       String
// row   courtDigest String|null  digest of the facts that statuses were computed with, of a completed run
MATCH (run:ImportRun)
RETURN run.state AS state, run.courtDigest AS courtDigest
ORDER BY run.startedAt DESC, run.id DESC
LIMIT 1
