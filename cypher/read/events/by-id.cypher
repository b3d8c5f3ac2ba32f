// events/by-id: fragment; these events.
// param $access     List<String>
UNWIND $access AS id
MATCH (event:Entity:Event {id: id})
WITH DISTINCT event
