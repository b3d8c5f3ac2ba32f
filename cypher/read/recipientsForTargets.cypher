// recipientsForTargets: whose supply is supply of targets: they themselves, their organs, who stands on a side that is a
// target, with its organs, and the sides on which a target stands.
// param $ids        List<String> of targets
// row   target      String
// row   recipient   String
// row   by          String       SELF, ORGAN, MEMBER or SIDE
// row   period      String|null  EDTF: when somebody stands on the side; null = at all times or not recorded
// try   :params {ids: ["side:nagorno-karabakh-armenian"]}
UNWIND $ids AS id
MATCH (target:Entity:Actor {id: id})
CALL (target) {
  RETURN target AS recipient, 'SELF' AS by, null AS period
  UNION
  MATCH (target)<-[:ORGAN_OF]-+(recipient:Actor)
  RETURN recipient, 'ORGAN' AS by, null AS period
  UNION
  MATCH (target)<-[on:MEMBER_OF_SIDE]-(recipient:Actor)
  RETURN recipient, 'MEMBER' AS by, on.period AS period
  UNION
  MATCH (target)<-[on:MEMBER_OF_SIDE]-(:Actor)<-[:ORGAN_OF]-+(recipient:Actor)
  RETURN recipient, 'ORGAN' AS by, on.period AS period
  UNION
  MATCH (target)-[on:MEMBER_OF_SIDE]->(recipient:Side)
  RETURN recipient, 'SIDE' AS by, on.period AS period
}
RETURN target.id AS target, recipient.id AS recipient, by, period
ORDER BY target, recipient, by, period
