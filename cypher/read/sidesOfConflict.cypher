// sidesOfConflict: the sides of a conflict and of the conflicts inside it, and those of the conflicts that contain it.
// param $conflict   String
// row   side        String
// row   conflict    String       of which it is a side
// row   above       Integer      0 for the conflict itself and those inside it, else how many steps it is contained in that one
// try   :params {conflict: "conflict:first-nagorno-karabakh-war"}
MATCH (asked:Entity:Conflict {id: $conflict})
CALL (asked) {
  MATCH (asked)<-[:PART_OF]-*(conflict:Conflict)<-[:SIDE_OF]-(side:Side)
  RETURN side, conflict, 0 AS above
  UNION
  MATCH path = (asked)-[:PART_OF]->+(conflict:Conflict)
  MATCH (conflict)<-[:SIDE_OF]-(side:Side)
  RETURN side, conflict, length(path) AS above
}
RETURN side.id AS side, conflict.id AS conflict, above
ORDER BY above, conflict, side
