// linkRoots: from a claim to the bare claims it narrows by itself.
// param $rows       List<Map>    {id, roots: [id]}
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
UNWIND row.roots AS id
MATCH (root:Claim {id: id})
MERGE (claim)-[:REFINES {implied: true}]->(root)
