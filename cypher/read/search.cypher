// search: entities whose names answer to a text, a row for each node that bears such names. What is judged to be the same as
// another entity leads to that one.
// param $query      String       in Lucene's syntax, over folded words
// param $kinds      List<String>|null  null = any, empty = none
// param $limit      Integer
// row   id          String
// row   kind        String
// row   name        String       the name it is listed under
// row   names       List<String> name and short name of an entity, or one further name
// row   claims      Integer      how often claims are about it, as subject, object or in another role
// try   :params {query: "folded:(azer*)", kinds: null, limit: 100}
CALL db.index.fulltext.queryNodes('name_folded', $query) YIELD node
CALL (node) {
  WITH node
  WHERE node:Entity
  RETURN node AS named
  UNION
  MATCH (node)<-[:HAS_NAME]-(named:Entity)
  RETURN named
}
MATCH (named)-[:SAME_AS]->*(entity:Entity)
WHERE NOT EXISTS { (entity)-[:SAME_AS]->(:Entity) }
  AND ($kinds IS NULL OR entity.kind IN $kinds)
RETURN entity.id AS id,
       entity.kind AS kind,
       entity.name AS name,
       [text IN [node.name, node.shortName, node.value] WHERE text IS NOT NULL] AS names,
       COUNT { (entity)<-[:SUBJECT|OBJECT|PARTICIPANT]-() } AS claims
LIMIT $limit
