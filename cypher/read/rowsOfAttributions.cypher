// rowsOfAttributions: the lines of data sets that attributions come from, each one's by data set, file and line.
// param $ids        List<String> of attributions
// row   attribution String
// row   dataset     String
// row   version     String
// row   file        String
// row   line        Integer      the header being line 1
UNWIND $ids AS id
MATCH (attribution:Attribution {id: id})-[from:FROM_ROW]->(release:Release)
RETURN attribution.id AS attribution,
       release.dataset AS dataset,
       release.version AS version,
       from.file AS file,
       from.line AS line
ORDER BY attribution, dataset, version, file, line
