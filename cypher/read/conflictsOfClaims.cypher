// conflictsOfClaims: the conflicts that claims belong to, those they name first, then by name.
// param $ids        List<String> of claims
// row   claim       String
// row   conflict    String
// row   basis       String       STATED or PARTY_AND_PERIOD
UNWIND $ids AS id
MATCH (claim:Claim {id: id})-[in:IN_CONFLICT]->(conflict:Conflict)
WITH claim, conflict, in, toLower(conflict.name) AS name
RETURN claim.id AS claim, conflict.id AS conflict, in.basis AS basis
ORDER BY claim, basis DESC, name, conflict
