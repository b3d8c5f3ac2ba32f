// actorsOnTwoSides: actors that stand on two sides of one conflict at times that may meet, themselves or as an organ.
// row   id          String
// row   side        String
// row   rival       String
MATCH (actor:Actor)
CALL (actor) {
  MATCH (actor)-[on:MEMBER_OF_SIDE]->(side:Side)
  RETURN side, on.startEarliest AS start, on.endLatest AS end
  UNION ALL
  MATCH (actor)<-[:SUBJECT]-(claim:AffiliationClaim {type: 'ORGAN'})-[:OBJECT]->(:Actor)-[on:MEMBER_OF_SIDE]->(side:Side)
  WHERE NOT coalesce(on.endLatest < claim.startEarliest, false) AND NOT coalesce(claim.endLatest < on.startEarliest, false)
  RETURN side, claim.startEarliest AS start, claim.endLatest AS end
}
WITH actor, collect({side: side, start: start, end: end}) AS stands
UNWIND stands AS one
UNWIND stands AS other
WITH actor, one, other, one.side AS side, other.side AS rival
WHERE side.id < rival.id
  AND NOT coalesce(one.end < other.start, false) AND NOT coalesce(other.end < one.start, false)
  AND EXISTS { (side)-[:SIDE_OF]->(:Conflict)<-[:SIDE_OF]-(rival) }
RETURN DISTINCT actor.id AS id, side.id AS side, rival.id AS rival
