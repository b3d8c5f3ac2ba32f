// graphNodes: every node but the records of imports, to compare two stores.
// row   id          String
// row   labels      List<String>
// row   properties  Map
MATCH (node)
WHERE NOT node:ImportRun AND NOT node:Change
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties
