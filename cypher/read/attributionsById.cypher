// attributionsById: attributions by id; unknown ids are left out.
// param $ids        List<String>
// row   id          String
// row   claim       String
// row   properties  Map          of the attribution's node
// row   speaker     String|null
// row   source      String
// row   locator     String|null
// row   citing      String|null
UNWIND $ids AS id
MATCH (claim:Claim)<-[:ABOUT]-(attribution:Attribution {id: id})-[in:IN]->(source:Source)
RETURN attribution.id AS id,
       claim.id AS claim,
       properties(attribution) AS properties,
       head(COLLECT { MATCH (attribution)-[:SPOKEN_BY]->(e:Actor) RETURN e.id }) AS speaker,
       source.id AS source,
       in.locator AS locator,
       head(COLLECT { MATCH (attribution)-[:CITING]->(e:Source) RETURN e.id }) AS citing
