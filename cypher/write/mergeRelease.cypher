// mergeRelease: the version of a data set that is about to be loaded.
// param $release    Map          {id, dataset, title, version, licence, publisher, url, firstYear, lastYear}; the digest follows at the end
MERGE (release:Release {id: $release.id})
SET release += $release
