// unfinishedRuns: imports and rebuilds that are under way or were cut off, and that no later one has made good. A rebuild is made
// good by whatever was completed after it, an import by one of the same data set.
// row   id          String
// row   dataset     String|null  null for a rebuild
// row   startedAt   String       ISO date and time
MATCH (run:ImportRun {state: 'RUNNING'})
WHERE NOT EXISTS {
  MATCH (later:ImportRun {state: 'COMPLETED'})
  WHERE later.startedAt > run.startedAt AND (run.dataset IS NULL OR later.dataset = run.dataset)
}
RETURN run.id AS id, run.dataset AS dataset, run.startedAt AS startedAt
ORDER BY startedAt, id
