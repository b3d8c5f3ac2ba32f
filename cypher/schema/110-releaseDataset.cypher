// releaseDataset: the release of a data set that is loaded.
CREATE INDEX release_dataset IF NOT EXISTS FOR (r:Release) ON (r.dataset)
