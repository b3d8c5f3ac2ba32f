// linkRoots: from a claim to the bare claims it narrows by itself, replacing earlier links of that sort.
// param $rows       List<Map>    {id, roots: [id]}
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
CALL (claim, row) {
  MATCH (claim)-[old:REFINES {implied: true}]->(earlier:Claim)
  WHERE NOT earlier.id IN row.roots
  DELETE old
}
WITH claim, row
UNWIND row.roots AS id
MATCH (root:Claim {id: id})
MERGE (claim)-[:REFINES {implied: true}]->(root)
