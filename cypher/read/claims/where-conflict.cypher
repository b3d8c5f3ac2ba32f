// claims/where-conflict: fragment; keeps claims that belong to one of these conflicts or to a conflict inside it.
// param $conflict   List<String> of conflicts
WITH *
WHERE EXISTS { MATCH (claim)-[:IN_CONFLICT]->(:Conflict)-[:PART_OF]->*(e:Event) WHERE e.id IN $conflict }
