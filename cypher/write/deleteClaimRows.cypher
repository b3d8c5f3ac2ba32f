// deleteClaimRows: the data set no longer states these claims itself.
// param $dataset    String
// param $ids        List<String>
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[old:FROM_ROW]->(:Release {dataset: $dataset})
DELETE old
WITH claim
MATCH (claim)-[link:REFINES|COMPONENT_OF|RIVAL_OF {dataset: $dataset}]->(:Claim)
DELETE link
