// statedByDataset: the entities, claims and attributions that a data set states, as they stand.
// param $dataset    String
// row   what        String       ENTITY, CLAIM or ATTRIBUTION
// row   key         String       the row key of a claim, else the id
// row   id          String
// row   contentHash String|null  null when a load was cut off before the thing was whole
// row   status      String|null  of a claim
// row   caption     String       of an entity its name
// row   subject     String|null  name of the subject of a claim, or of what an attribution is about
// row   objects     List<String> names of the objects of the same
// row   about       String|null  caption of the claim that an attribution is about
// try   :params {dataset: "nagorno-karabakh"}
MATCH (release:Release {dataset: $dataset})<-[from:FROM_ROW]-(node)
WHERE node:Entity OR node:Claim OR node:Attribution
WITH node, from,
     CASE WHEN node:Claim THEN node ELSE head(COLLECT { MATCH (node)-[:ABOUT]->(about:Claim) RETURN about }) END AS claim
RETURN CASE WHEN node:Entity THEN 'ENTITY' WHEN node:Claim THEN 'CLAIM' ELSE 'ATTRIBUTION' END AS what,
       coalesce(from.key, node.id) AS key,
       node.id AS id,
       from.contentHash AS contentHash,
       CASE WHEN node:Claim THEN node.status END AS status,
       CASE WHEN node:Entity THEN node.name ELSE node.caption END AS caption,
       head(COLLECT { MATCH (claim)-[:SUBJECT]->(one:Entity) RETURN one.name }) AS subject,
       COLLECT { MATCH (claim)-[:OBJECT]->(one:Entity) RETURN one.name ORDER BY one.name, one.id } AS objects,
       CASE WHEN node:Attribution THEN claim.caption END AS about
