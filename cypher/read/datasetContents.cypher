// datasetContents: how much data sets have put into the graph: entities and claims by kind, attributions by stance.
// param $datasets   List<String> by name
// row   dataset     String
// row   what        String       ENTITY, CLAIM or ATTRIBUTION
// row   word        String       the kind, or the stance
// row   count       Integer
UNWIND $datasets AS dataset
MATCH (:Release {dataset: dataset})<-[:FROM_ROW]-(node:Entity|Claim|Attribution)
RETURN dataset,
       CASE WHEN node:Entity THEN 'ENTITY' WHEN node:Claim THEN 'CLAIM' ELSE 'ATTRIBUTION' END AS what,
       coalesce(node.kind, node.stance) AS word,
       count(DISTINCT node) AS count
ORDER BY dataset, what, word
