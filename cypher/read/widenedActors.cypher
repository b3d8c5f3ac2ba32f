// widenedActors: the sides on which actors stand, at whatever time, and their organs, the organs of organs included.
// ORGAN_OF is drawn for affiliations that are neither denied nor unsupported. Ids that name no actor are left out.
// param $ids        List<String>
// row   requested   String
// row   sides       List<String>
// row   organs      List<String>
// try   :params {ids: ["state:armenia"]}
UNWIND $ids AS id
MATCH (actor:Entity:Actor {id: id})
RETURN actor.id AS requested,
       COLLECT { MATCH (actor)-[:MEMBER_OF_SIDE]->(side:Side) RETURN DISTINCT side.id ORDER BY side.id } AS sides,
       COLLECT { MATCH (actor)<-[:ORGAN_OF]-+(organ:Actor) RETURN DISTINCT organ.id ORDER BY organ.id } AS organs
