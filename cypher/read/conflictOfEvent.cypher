// conflictOfEvent: the conflict in which an event lies most closely; no row when it lies in none.
// param $event      String
// row   conflict    String
// try   :params {event: "event:battle-of-shusha-1992"}
MATCH path = (:Entity:Event {id: $event})-[:PART_OF]->+(near:Conflict)
WITH near.id AS conflict, min(length(path)) AS distance
ORDER BY distance, conflict
LIMIT 1
RETURN conflict
