// attributionsOfClaims: what is said about claims, by whom and where, each claim's in the order of ids.
// param $claims     List<String>
// row   id          String
// row   claim       String
// row   properties  Map          of the attribution's node
// row   speaker     String|null
// row   source      String
// row   locator     String|null
// row   citing      String|null
UNWIND $claims AS claimId
MATCH (:Claim {id: claimId})<-[:ABOUT]-(attribution:Attribution)-[in:IN]->(source:Source)
RETURN attribution.id AS id,
       claimId AS claim,
       properties(attribution) AS properties,
       head(COLLECT { MATCH (attribution)-[:SPOKEN_BY]->(e:Actor) RETURN e.id }) AS speaker,
       source.id AS source,
       in.locator AS locator,
       head(COLLECT { MATCH (attribution)-[:CITING]->(e:Source) RETURN e.id }) AS citing
ORDER BY claim, id
