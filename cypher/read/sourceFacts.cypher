// sourceFacts: what weighing a voice needs to know of each document.
// row   id          String
// row   tier        String       PRIMARY, SECONDARY or TERTIARY
// row   sourceKind  String
// row   publicOn    String|null  EDTF: when it became public, else when it was published
// row   publisher   String|null  id of an actor
// row   derivedFrom List<String> ids of works
MATCH (source:Source)
RETURN source.id AS id,
       source.tier AS tier,
       source.sourceKind AS sourceKind,
       coalesce(source.madePublic, source.published) AS publicOn,
       head(COLLECT { MATCH (source)-[:PUBLISHED_BY]->(publisher:Actor) RETURN publisher.id ORDER BY publisher.id }) AS publisher,
       COLLECT { MATCH (source)-[:DERIVED_FROM]->(work:Source) RETURN work.id ORDER BY work.id } AS derivedFrom
ORDER BY id
