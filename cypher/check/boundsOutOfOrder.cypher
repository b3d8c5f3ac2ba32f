// boundsOutOfOrder: claims and events that end before they begin.
// row   id          String
MATCH (node:Claim|Event)
WHERE node.startEarliest > node.startLatest OR node.endEarliest > node.endLatest OR node.startEarliest > node.endLatest
RETURN node.id AS id
