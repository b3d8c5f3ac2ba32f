// events/by-nothing: fragment; every event.
MATCH (event:Event)
WITH event
