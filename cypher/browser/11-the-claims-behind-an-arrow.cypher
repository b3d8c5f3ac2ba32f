// The claims behind an arrow: Jordan's arms for Armenia
// What the arrow is drawn from. The yellow node is the claim and carries no source; each grey one is somebody's stance on it,
// asserts or denies, with who spoke and where it was read.
MATCH (claim:SupportClaim {type: 'ARMS'})-[:SUBJECT]->(:State {id: 'state:jordan'})
MATCH who = (:Entity)<-[:SUBJECT|OBJECT]-(claim)
OPTIONAL MATCH said = (claim)<-[:ABOUT]-(attribution:Attribution)
OPTIONAL MATCH spoken = (attribution)-[:SPOKEN_BY]->(:Actor)
OPTIONAL MATCH read = (attribution)-[:IN|CITING]->(:Source)
RETURN collect(DISTINCT who) AS who, collect(DISTINCT said) AS said, collect(DISTINCT spoken) AS spoken, collect(DISTINCT read) AS read
