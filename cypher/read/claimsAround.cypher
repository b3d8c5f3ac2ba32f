// claimsAround: the claims that may be drawn from or to entities, whatever their status.
// param $ids        List<String> of entities
// param $kinds      List<String> of claims
// param $limit      Integer
// row   id          String       each once
UNWIND $ids AS id
MATCH (one:Entity {id: id})<-[as:SUBJECT|OBJECT|PARTICIPANT]-(claim:Claim)
WHERE claim.kind IN $kinds AND coalesce(as.role, 'TARGET') IN ['TARGET', 'VIA']
WITH DISTINCT claim
LIMIT $limit
RETURN claim.id AS id
