// deleteRelationshipsOfDataset: the relationships between entities that whole tables of a data set state.
// param $dataset    String
MATCH (:Entity)-[old:MEMBER_OF_SIDE|ON_SIDE|DERIVED_FROM|SAME_AS|NOT_SAME_AS|MAYBE_SAME_AS {dataset: $dataset}]->(:Entity)
DELETE old
