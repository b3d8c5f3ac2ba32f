// actors/by-id: fragment; these actors.
// param $access     List<String>
UNWIND $access AS id
MATCH (actor:Actor {id: id})
WITH DISTINCT actor
