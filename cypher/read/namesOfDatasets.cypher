// namesOfDatasets: the data sets of the graph.
// row   name        String
MATCH (release:Release)
RETURN DISTINCT release.dataset AS name
ORDER BY name
