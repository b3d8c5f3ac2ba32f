// claims/page: fragment; the rows behind a position, by key, then id.
// param $after      Map|null     {key String, id String} of the last row seen
// param $limit      Integer
// row   id          String
// row   properties  Map          of the claim's node
// row   parts       List<Map>    {role String, id String}, SUBJECT, OBJECT, DURING and AT among the roles
// row   evidence    List<String> ids of the claims by which the row matches
// row   sortKey     String
WITH claim, evidence, sortKey
WHERE $after IS NULL OR sortKey > $after.key OR (sortKey = $after.key AND claim.id > $after.id)
WITH claim, evidence, sortKey
ORDER BY sortKey, claim.id
LIMIT $limit
RETURN claim.id AS id,
       properties(claim) AS properties,
       COLLECT {
         MATCH (claim)-[as:SUBJECT|OBJECT|PARTICIPANT|DURING|AT]->(e:Entity)
         RETURN {role: coalesce(as.role, type(as)), id: e.id}
       } AS parts,
       evidence,
       sortKey
ORDER BY sortKey, id
