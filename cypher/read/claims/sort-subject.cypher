// claims/sort-subject: fragment; by the subject's name, letter case aside.
MATCH (claim)-[:SUBJECT]->(subject:Entity)
WITH claim, evidence, toLower(subject.name) AS sortKey
