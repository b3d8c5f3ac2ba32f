// actors/by-id: fragment; these actors.
// param $access     List<String>
UNWIND $access AS id
MATCH (actor:Entity:Actor {id: id})
WITH DISTINCT actor
