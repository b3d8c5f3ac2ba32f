// What is contested or only alleged
// Every relationship that somebody denies or doubts, or that only interested, anonymous or hedged voices assert. Where such a
// claim has a narrower form, both are drawn.
MATCH drawn = (:Entity)-[claim]->(:Entity)
WHERE claim.status IN ['CONTESTED', 'ALLEGED', 'ALLEGED_DENIED']
RETURN drawn
