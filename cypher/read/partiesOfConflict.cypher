// partiesOfConflict: the sides of a conflict, of those inside it and of those that contain it, with who stands on them, at
// whatever time, and the organs of those, the organs of organs included.
// param $conflict   String
// row   actor       String
// row   side        String
// row   by          String       SIDE, MEMBER or ORGAN
// row   period      String|null  EDTF: when it, or what it is an organ of, stands on the side
// try   :params {conflict: "conflict:nagorno-karabakh"}
MATCH (asked:Entity:Conflict {id: $conflict})
CALL (asked) {
  MATCH (asked)-[:PART_OF]->*(near:Event)
  RETURN near
  UNION
  MATCH (asked)<-[:PART_OF]-*(near:Event)
  RETURN near
}
MATCH (near)<-[:SIDE_OF]-(side:Side)
WITH DISTINCT side
CALL (side) {
  RETURN side AS actor, 'SIDE' AS by, null AS period
  UNION
  MATCH (side)<-[on:MEMBER_OF_SIDE]-(actor:Actor)
  RETURN actor, 'MEMBER' AS by, on.period AS period
  UNION
  MATCH (side)<-[on:MEMBER_OF_SIDE]-(:Actor)<-[:ORGAN_OF]-+(actor:Actor)
  RETURN actor, 'ORGAN' AS by, on.period AS period
}
RETURN actor.id AS actor, side.id AS side, by, period
ORDER BY side, actor, by, period
