// datasets: the data sets of the graph by name, each as its last run found it.
// row   dataset     String       its name
// row   release     Map          of the release that the last run loaded
// row   run         Map|null     of the last run; null when none is recorded
// row   versions    List<String> that its runs loaded, oldest run first, repeated as they were
// row   importedAt  String|null  when the last run that was completed had ended
MATCH (release:Release)
WITH DISTINCT release.dataset AS dataset
WITH dataset,
     head(COLLECT {
       MATCH (run:ImportRun)
       WHERE run.dataset = dataset
       RETURN run
       ORDER BY run.startedAt DESC, run.id DESC
       LIMIT 1
     }) AS run
RETURN dataset,
       head(COLLECT {
         MATCH (one:Release {dataset: dataset})
         RETURN properties(one)
         ORDER BY coalesce(one.id = run.release, false) DESC, one.id DESC
         LIMIT 1
       }) AS release,
       properties(run) AS run,
       COLLECT {
         MATCH (one:ImportRun)
         WHERE one.dataset = dataset AND one.version IS NOT NULL
         RETURN one.version
         ORDER BY one.startedAt, one.id
       } AS versions,
       head(COLLECT {
         MATCH (done:ImportRun)
         WHERE done.dataset = dataset AND done.state = 'COMPLETED'
         RETURN done.finishedAt
         ORDER BY done.startedAt DESC, done.id DESC
         LIMIT 1
       }) AS importedAt
ORDER BY dataset
