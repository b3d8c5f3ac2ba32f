// Who denies what
// Every denial of a claim of support: who denies (grey), the claim (yellow), and whom it is about. × marks a claim that nobody
// asserts: it is kept here and never drawn as an arrow.
MATCH denial = (claim:SupportClaim)<-[:ABOUT]-(attribution:Attribution {stance: 'DENIES'})
MATCH who = (:Entity)<-[:SUBJECT|OBJECT]-(claim)
OPTIONAL MATCH spoken = (attribution)-[:SPOKEN_BY]->(:Actor)
RETURN collect(DISTINCT denial) AS denial, collect(DISTINCT who) AS who, collect(DISTINCT spoken) AS spoken
