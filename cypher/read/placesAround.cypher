// placesAround: how entities are placed, whatever any claim says: sides, and what contains them.
// param $ids        List<String> of entities
// param $types      List<String> of relationships
// param $limit      Integer
// row   type        String
// row   from        String
// row   to          String
// row   period      String|null  of standing on a side, EDTF
UNWIND $ids AS id
MATCH (one:Entity {id: id})-[placed:ON_SIDE|SIDE_OF|PART_OF|LOCATED_IN]-(:Entity)
WHERE type(placed) IN $types
RETURN DISTINCT type(placed) AS type, startNode(placed).id AS from, endNode(placed).id AS to, placed.period AS period
LIMIT $limit
