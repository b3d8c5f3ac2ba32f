// claims/sort-subject: fragment; by the subject's name, letter case aside; then by kind, objects, word, time and what else
// tells claims apart (orderingOf in src/domain/ordering.ts).
MATCH (claim)-[:SUBJECT]->(subject:Entity)
WITH claim, evidence, toLower(subject.name) + '\t' + claim.ordering AS sortKey
