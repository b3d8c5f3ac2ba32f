// unfoldedNames: entities and names that search cannot find yet, since they have not been folded by these rules.
// param $rules      String       digest of the rules
// param $limit      Integer
// row   id          String
// row   names       List<String> name and short name of an entity, or the value of a name
CALL () {
  MATCH (named:Entity)
  WHERE named.foldedBy IS NULL OR named.foldedBy <> $rules
  RETURN named
  LIMIT $limit
  UNION ALL
  MATCH (named:Name)
  WHERE named.foldedBy IS NULL OR named.foldedBy <> $rules
  RETURN named
  LIMIT $limit
}
RETURN named.id AS id,
       [text IN [named.name, named.shortName, named.value] WHERE text IS NOT NULL] AS names
