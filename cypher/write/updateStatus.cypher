// updateStatus: the computed side of claims: status, mark, caption, amount in words, conflicts by party and period, and the
// plain relationships they are drawn as, replacing what stood there.
// param $rows       List<Map>    {id, properties, captions: [{id, caption}], conflicts: [{id, basis}],
//                                pairs: [{from, to}], drawn: [{type, from, to, properties}]}
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
SET claim += row.properties
SET claim.implied = CASE WHEN EXISTS { (claim)-[:FROM_ROW]->(:Release) } THEN null ELSE true END
WITH claim, row
CALL (claim) {
  MATCH (claim)-[old:IN_CONFLICT]->(:Conflict)
  DELETE old
}
CALL (claim, row) {
  UNWIND row.conflicts AS conflict
  MATCH (event:Entity:Conflict {id: conflict.id})
  CREATE (claim)-[:IN_CONFLICT {basis: conflict.basis}]->(event)
}
CALL (row) {
  UNWIND row.captions AS caption
  MATCH (attribution:Attribution {id: caption.id})
  SET attribution.caption = caption.caption
}
CALL (row) {
  UNWIND row.pairs AS pair
  MATCH (from:Entity {id: pair.from})
  MATCH (to:Entity {id: pair.to})
  MATCH (from)-[old]->(to)
  WHERE old.claimId = row.id
  DELETE old
}
CALL (row) {
  UNWIND row.drawn AS relationship
  MATCH (from:Entity {id: relationship.from})
  MATCH (to:Entity {id: relationship.to})
  CREATE (from)-[new:$(relationship.type)]->(to)
  SET new = relationship.properties
}
