// datasetCounts: how much of each kind a data set has put into the graph.
// param $dataset    String
// row   entities    Integer
// row   claims      Integer
// row   attributions Integer
MATCH (release:Release {dataset: $dataset})
RETURN sum(COUNT { (release)<-[:FROM_ROW]-(:Entity) }) AS entities,
       sum(COUNT { (release)<-[:FROM_ROW]-(:Claim) }) AS claims,
       sum(COUNT { (release)<-[:FROM_ROW]-(:Attribution) }) AS attributions
