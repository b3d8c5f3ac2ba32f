// completeRelease: every row of the release is in; earlier releases of the data set that hold no row go.
// param $id         String
// param $dataset    String
// param $digest     String       of the files read
MATCH (release:Release {id: $id})
SET release.digest = $digest
WITH release
MATCH (earlier:Release {dataset: $dataset})
WHERE earlier <> release AND NOT EXISTS { (earlier)<-[:FROM_ROW]-() }
DELETE earlier
