// Two numbers for one thing: the April 2016 clashes
// Rival counts of the dead, joined to what each counts; who gives which number stands beside it. No picture picks one.
MATCH rivals = (one:EstimateClaim)-[:RIVAL_OF]-(:EstimateClaim)
WHERE one.period STARTS WITH '2016'
MATCH counted = (one)-[:SUBJECT]->(:Entity)
OPTIONAL MATCH said = (one)<-[:ABOUT]-(:Attribution)
RETURN rivals, counted, said
