// relationshipsAmong: what is drawn between entities, and how they are placed.
// param $ids        List<String> of entities
// param $types      List<String> of relationships
// param $bareOnly   Boolean      whether what only says more of a broader claim is left out
// param $limit      Integer
// row   type        String
// row   from        String
// row   to          String
// row   claim       String|null  null for what no claim says
// row   period      String|null  of standing on a side, EDTF; a claim has its own
UNWIND $ids AS id
MATCH (from:Entity {id: id})-[drawn:SUPPLIED_ARMS_TO|SENT_TROOPS_TO|STATIONED_TROOPS_FOR|FOUGHT_FOR|RAISED_FIGHTERS_OF|TRAINED|FUNDED|GAVE_MATERIEL_TO|GRANTED_TERRITORY_ACCESS_TO|GRANTED_INFRASTRUCTURE_ACCESS_TO|SHARED_INTELLIGENCE_WITH|BACKED_DIPLOMATICALLY|GAVE_ECONOMIC_SUPPORT_TO|GAVE_HUMANITARIAN_AID_TO|SUPPORTED|SUPPORTED_THROUGH|MEDIATED_IN|RESTRICTED|FOUGHT_IN|LED|MEMBER_OF|ORGAN_OF|ALLIED_WITH|RECOGNISED|REFUSED_RECOGNITION|VOTED_YES_ON|VOTED_NO_ON|ABSTAINED_ON|ABSENT_FROM|CONTROLLED|SIGNED|ON_SIDE|SIDE_OF|PART_OF|LOCATED_IN]->(to:Entity)
WHERE type(drawn) IN $types AND (NOT $bareOnly OR coalesce(drawn.bare, true)) AND to.id IN $ids
RETURN DISTINCT type(drawn) AS type, from.id AS from, to.id AS to, drawn.claimId AS claim, drawn.period AS period
LIMIT $limit
