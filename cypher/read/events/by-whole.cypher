// events/by-whole: fragment; these events and what lies inside them, at any distance.
// param $access     List<String>
UNWIND $access AS id
MATCH (whole:Entity:Event {id: id})
MATCH (whole)<-[:PART_OF]-*(event:Event)
WITH DISTINCT event
