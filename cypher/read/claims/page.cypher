// claims/page: fragment; the rows behind a position, by key, then id.
// param $after      Map|null     {key String, id String} of the last row seen
// param $limit      Integer
// row   id          String
// row   properties  Map          of the claim's node
// row   subject     String
// row   participants List<Map>   {role String, id String}, objects in the role OBJECT
// row   conflict    String|null  stated conflict
// row   during      String|null
// row   at          String|null
// row   evidence    List<String> ids of the claims by which the row matches
// row   sortKey     String
WITH claim, evidence, sortKey
WHERE $after IS NULL OR sortKey > $after.key OR (sortKey = $after.key AND claim.id > $after.id)
WITH claim, evidence, sortKey
ORDER BY sortKey, claim.id
LIMIT $limit
WITH claim,
     evidence,
     sortKey,
     COLLECT {
       MATCH (claim)-[as:SUBJECT|OBJECT|PARTICIPANT|DURING|AT]->(e:Entity)
       RETURN {role: coalesce(as.role, type(as)), id: e.id}
     } AS parts
RETURN claim.id AS id,
       properties(claim) AS properties,
       head([part IN parts WHERE part.role = 'SUBJECT' | part.id]) AS subject,
       [part IN parts WHERE NOT part.role IN ['SUBJECT', 'DURING', 'AT']] AS participants,
       claim.statedConflict AS conflict,
       head([part IN parts WHERE part.role = 'DURING' | part.id]) AS during,
       head([part IN parts WHERE part.role = 'AT' | part.id]) AS at,
       evidence,
       sortKey
ORDER BY sortKey, id
