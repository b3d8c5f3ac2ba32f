// rowsOfDataset: everything a data set has put into the graph, to tell what has changed.
// param $dataset    String
// row   id          String
// row   label       String       Entity, Name, ExternalId, Claim or Attribution
// row   release     String       id of the release it comes from
// row   file        String
// row   line        Integer
// row   key         String|null  the row key of a claim
// row   contentHash String|null  null when a load was cut off before the thing was whole
MATCH (release:Release {dataset: $dataset})<-[from:FROM_ROW]-(node)
RETURN node.id AS id,
       CASE
         WHEN node:Entity THEN 'Entity'
         WHEN node:Claim THEN 'Claim'
         WHEN node:Attribution THEN 'Attribution'
         WHEN node:Name THEN 'Name'
         ELSE 'ExternalId'
       END AS label,
       release.id AS release,
       from.file AS file,
       from.line AS line,
       from.key AS key,
       from.contentHash AS contentHash
