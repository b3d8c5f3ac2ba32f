// foldNames: what the names of entities fold to, for the index name_folded.
// param $rules      String       digest of the rules by which they were folded
// param $rows       List<Map>    {id, folded: [String], sounds: [String]}
UNWIND $rows AS row
MATCH (named:Entity|Name {id: row.id})
SET named.folded = row.folded, named.sounds = row.sounds, named.foldedBy = $rules
