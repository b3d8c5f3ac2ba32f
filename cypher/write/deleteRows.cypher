// deleteRows: the release no longer says these things; what nothing else says goes too. Claims are left to deleteClaims.
// param $dataset    String
// param $ids        List<String> of entities, names, external ids and attributions
UNWIND $ids AS id
MATCH (node:Entity|Name|ExternalId|Attribution {id: id})
CALL (node) {
  MATCH (node)-[old:FROM_ROW]->(:Release {dataset: $dataset})
  DELETE old
}
WITH node
WHERE NOT EXISTS { (node)-[:FROM_ROW]->(:Release) }
DETACH DELETE node
