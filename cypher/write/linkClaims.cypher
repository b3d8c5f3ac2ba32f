// linkClaims: links between claims (REFINES, COMPONENT_OF, RIVAL_OF) that a data set states, replacing its earlier ones.
// param $dataset    String
// param $rows       List<Map>    {id, links: [{type, to}]}
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
CALL (claim) {
  MATCH (claim)-[old:REFINES|COMPONENT_OF|RIVAL_OF {dataset: $dataset}]->(:Claim)
  DELETE old
}
WITH claim, row
UNWIND row.links AS link
MATCH (target:Claim {id: link.to})
CREATE (claim)-[new:$(link.type)]->(target)
SET new.dataset = $dataset
