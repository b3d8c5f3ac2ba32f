// claimsById: claims with what makes them the proposition they are; unknown ids are left out.
// param $ids        List<String>
// row   id          String
// row   properties  Map          of the claim's node
// row   subject     String
// row   participants List<Map>   {role String, id String}, objects in the role OBJECT
// row   conflict    String|null  stated conflict
// row   during      String|null
// row   at          String|null
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN claim.id AS id,
       properties(claim) AS properties,
       head(COLLECT { MATCH (claim)-[:SUBJECT]->(e:Entity) RETURN e.id }) AS subject,
       COLLECT { MATCH (claim)-[:OBJECT]->(e:Entity) RETURN {role: 'OBJECT', id: e.id} ORDER BY e.id } +
       COLLECT { MATCH (claim)-[p:PARTICIPANT]->(e:Entity) RETURN {role: p.role, id: e.id} ORDER BY p.role, e.id } AS participants,
       claim.statedConflict AS conflict,
       head(COLLECT { MATCH (claim)-[:DURING]->(e:Event) RETURN e.id }) AS during,
       head(COLLECT { MATCH (claim)-[:AT]->(e:Place) RETURN e.id }) AS at
