// refinementsAround: every REFINES link that the status of the given claims, or of a claim above or below them, hangs on.
// param $ids        List<String>
// row   narrower    String
// row   broader     String
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
MATCH (claim)-[:REFINES]->*(top:Claim)
WITH DISTINCT top
MATCH (top)<-[:REFINES]-*(below:Claim)
WITH DISTINCT below
MATCH (below)-[:REFINES]->*(above:Claim)
WITH DISTINCT above
MATCH (above)<-[:REFINES]-(narrower:Claim)
RETURN DISTINCT narrower.id AS narrower, above.id AS broader
