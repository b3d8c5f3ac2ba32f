// startRun: opens the record of one import.
// param $run        Map          {id, dataset, release, version, digest, startedAt}
CREATE (run:ImportRun)
SET run = $run, run.state = 'RUNNING'
