// claims/sort-period-descending: fragment; latest beginning first, undated last; then as sort-subject. Keys always ascend, so
// days are counted down.
MATCH (claim)-[:SUBJECT]->(subject:Entity)
WITH claim,
     evidence,
     coalesce(right('0000000' + toString(99999999 - toInteger(replace(latest, '-', ''))), 8), '~')
       + '\t' + toLower(subject.name) + '\t' + claim.ordering AS sortKey
