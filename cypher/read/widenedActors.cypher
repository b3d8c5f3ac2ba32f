// widenedActors: the sides on which actors stand, at whatever time, their organs, the organs of organs included, and of a side
// those who stand on it and their organs; and who holds or held an office of them or leads or led them. ORGAN_OF is drawn for
// affiliations that are neither denied nor unsupported, and officers are taken from such. Ids that name no actor are left out.
// param $ids        List<String>
// row   requested   String
// row   sides       List<String>
// row   organs      List<String>
// row   members     List<String> of a side
// row   memberOrgans List<String> of a side, members that are organs of others among them
// row   officers    List<String> of the actor and of its organs
// try   :params {ids: ["state:armenia", "side:nagorno-karabakh-armenian"]}
UNWIND $ids AS id
MATCH (actor:Entity:Actor {id: id})
RETURN actor.id AS requested,
       COLLECT { MATCH (actor)-[:MEMBER_OF_SIDE]->(side:Side) RETURN DISTINCT side.id ORDER BY side.id } AS sides,
       COLLECT { MATCH (actor)<-[:ORGAN_OF]-+(organ:Actor) RETURN DISTINCT organ.id ORDER BY organ.id } AS organs,
       COLLECT { MATCH (actor)<-[:MEMBER_OF_SIDE]-(one:Actor) RETURN DISTINCT one.id ORDER BY one.id } AS members,
       COLLECT {
         MATCH (actor)<-[:MEMBER_OF_SIDE]-(:Actor)<-[:ORGAN_OF]-+(organ:Actor)
         RETURN DISTINCT organ.id ORDER BY organ.id
       } AS memberOrgans,
       COLLECT {
         MATCH (actor)<-[:ORGAN_OF]-*(:Actor)<-[:OBJECT]-(office:AffiliationClaim)-[:SUBJECT]->(officer:Actor)
         WHERE office.type IN ['OFFICE_HOLDER', 'LEADER'] AND NOT office.status IN ['DENIED', 'UNSUPPORTED']
         RETURN DISTINCT officer.id ORDER BY officer.id
       } AS officers
