// Two numbers for one thing: the April 2016 clashes
// Rival counts of the dead and missing, joined to what each counts; who gives which number stands beside it. No picture picks one.
MATCH rivals = (first:EstimateClaim)-[:RIVAL_OF]->(second:EstimateClaim)
WHERE first.period STARTS WITH '2016'
UNWIND [first, second] AS count
MATCH counted = (count)-[:SUBJECT]->(:Entity)
OPTIONAL MATCH said = (count)<-[:ABOUT]-(:Attribution)
RETURN collect(DISTINCT rivals) AS rivals, collect(DISTINCT counted) AS counted, collect(DISTINCT said) AS said
