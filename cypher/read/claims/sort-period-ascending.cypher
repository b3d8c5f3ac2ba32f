// claims/sort-period-ascending: fragment; earliest beginning first, undated last; then as sort-subject.
MATCH (claim)-[:SUBJECT]->(subject:Entity)
WITH claim, evidence, coalesce(earliest, '~') + '\t' + toLower(subject.name) + '\t' + claim.ordering AS sortKey
