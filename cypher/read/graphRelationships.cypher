// graphRelationships: every relationship but those of records of imports, to compare two stores.
// row   type        String
// row   from        String
// row   to          String
// row   properties  Map
MATCH (from)-[relationship]->(to)
WHERE NOT from:ImportRun AND NOT to:ImportRun
RETURN type(relationship) AS type, from.id AS from, to.id AS to, properties(relationship) AS properties
