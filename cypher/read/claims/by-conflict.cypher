// claims/by-conflict: fragment; claims that belong to one of these conflicts or to a conflict inside it.
// param $access     List<String> of conflicts
UNWIND $access AS id
MATCH (:Entity:Event {id: id})<-[:PART_OF]-*(:Event)<-[:IN_CONFLICT]-(claim:Claim)
WITH DISTINCT claim
