// claims/sort-strength: fragment; best asserted first; then as sort-subject.
MATCH (claim)-[:SUBJECT]->(subject:Entity)
WITH claim,
     evidence,
     CASE claim.strength WHEN 'CORROBORATED' THEN '0' WHEN 'REPORTED' THEN '1' WHEN 'ALLEGED' THEN '2' ELSE '3' END
       + toLower(subject.name) + '\t' + claim.ordering AS sortKey
