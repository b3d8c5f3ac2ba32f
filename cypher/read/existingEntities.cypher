// existingEntities: which of the given ids are entities that another data set has declared.
// param $ids        List<String>
// param $dataset    String       the data set whose own rows do not count
// row   id          String
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE EXISTS {
  MATCH (entity)-[:FROM_ROW]->(release:Release)
  WHERE release.dataset <> $dataset
}
RETURN entity.id AS id
