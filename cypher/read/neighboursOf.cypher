// neighboursOf: the entities to which some are drawn or placed nearest, those with the most relationships to them first, then by
// name, letter case aside, then id.
// param $ids        List<String> of entities
// param $known      List<String> of entities that are not told again
// param $types      List<String> of relationships
// param $bareOnly   Boolean      whether what only says more of a broader claim is left out
// param $limit      Integer
// row   id          String
// try   :params {ids: ["state:armenia"], known: ["state:armenia"], types: ["SUPPLIED_ARMS_TO"], bareOnly: false, limit: 10}
UNWIND $ids AS id
MATCH (one:Entity {id: id})-[drawn:SUPPLIED_ARMS_TO|SENT_TROOPS_TO|STATIONED_TROOPS_FOR|FOUGHT_FOR|RAISED_FIGHTERS_OF|TRAINED|FUNDED|GAVE_MATERIEL_TO|GRANTED_TERRITORY_ACCESS_TO|GRANTED_INFRASTRUCTURE_ACCESS_TO|SHARED_INTELLIGENCE_WITH|BACKED_DIPLOMATICALLY|GAVE_ECONOMIC_SUPPORT_TO|GAVE_HUMANITARIAN_AID_TO|SUPPORTED|SUPPORTED_THROUGH|MEDIATED_IN|RESTRICTED|FOUGHT_IN|LED|MEMBER_OF|ORGAN_OF|ALLIED_WITH|RECOGNISED|REFUSED_RECOGNITION|VOTED_YES_ON|VOTED_NO_ON|ABSTAINED_ON|ABSENT_FROM|CONTROLLED|SIGNED|ON_SIDE|SIDE_OF|PART_OF|LOCATED_IN]-(other:Entity)
WHERE type(drawn) IN $types AND (NOT $bareOnly OR coalesce(drawn.bare, true)) AND NOT other.id IN $known
WITH other, count(DISTINCT [id, type(drawn), coalesce(drawn.claimId, drawn.period, '')]) AS ties, toLower(other.name) AS name
ORDER BY ties DESC, name, other.id
LIMIT $limit
RETURN other.id AS id
