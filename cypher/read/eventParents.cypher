// eventParents: the event that contains each event, where one does.
// row   id          String
// row   partOf      String
MATCH (event:Event)-[:PART_OF]->(whole:Event)
RETURN event.id AS id, whole.id AS partOf
ORDER BY id, partOf
