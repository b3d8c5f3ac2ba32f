// relationshipCounts: how many relationships of some types entities have, whichever way they lead.
// param $ids        List<String> of entities
// param $types      List<String> of relationships
// param $bareOnly   Boolean      whether what only says more of a broader claim is left out
// row   id          String
// row   total       Integer
UNWIND $ids AS id
MATCH (one:Entity {id: id})
RETURN one.id AS id, COUNT {
  MATCH (one)-[drawn:SUPPLIED_ARMS_TO|SENT_TROOPS_TO|STATIONED_TROOPS_FOR|FOUGHT_FOR|RAISED_FIGHTERS_OF|TRAINED|FUNDED|GAVE_MATERIEL_TO|GRANTED_TERRITORY_ACCESS_TO|GRANTED_INFRASTRUCTURE_ACCESS_TO|SHARED_INTELLIGENCE_WITH|BACKED_DIPLOMATICALLY|GAVE_ECONOMIC_SUPPORT_TO|GAVE_HUMANITARIAN_AID_TO|SUPPORTED|SUPPORTED_THROUGH|MEDIATED_IN|RESTRICTED|FOUGHT_IN|LED|MEMBER_OF|ORGAN_OF|ALLIED_WITH|RECOGNISED|REFUSED_RECOGNITION|VOTED_YES_ON|VOTED_NO_ON|ABSTAINED_ON|ABSENT_FROM|CONTROLLED|SIGNED|ON_SIDE|SIDE_OF|PART_OF|LOCATED_IN]-(other:Entity)
  WHERE type(drawn) IN $types AND (NOT $bareOnly OR coalesce(drawn.bare, true))
  RETURN DISTINCT other, type(drawn) AS type, coalesce(drawn.claimId, drawn.period) AS what, startNode(drawn) AS from
} AS total
