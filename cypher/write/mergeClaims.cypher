// mergeClaims: claims with what makes them the proposition they are. Their status is written by updateStatus.
// param $rows       List<Map>    {id, label, properties, subject, objects, participants: [{role, entity}], conflict, during, at}
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MERGE (claim:Claim {id: row.id})
SET claim:$(row.label)
SET claim += row.properties
MERGE (claim)-[:SUBJECT]->(subject)
WITH claim, row
CALL (claim, row) {
  UNWIND row.objects AS id
  MATCH (object:Entity {id: id})
  MERGE (claim)-[:OBJECT]->(object)
}
CALL (claim, row) {
  UNWIND row.participants AS participant
  MATCH (entity:Entity {id: participant.entity})
  MERGE (claim)-[:PARTICIPANT {role: participant.role}]->(entity)
}
CALL (claim, row) {
  MATCH (event:Entity:Event {id: row.during})
  MERGE (claim)-[:DURING]->(event)
}
CALL (claim, row) {
  MATCH (place:Entity:Place {id: row.at})
  MERGE (claim)-[:AT]->(place)
}
