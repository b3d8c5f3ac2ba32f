// What Russia, Turkey and Iran gave
// Support of every kind by the three neighbours and their organs. The colours of the kinds are listed at the right.
MATCH (neighbour:State)<-[:ORGAN_OF]-{0,1}(giver:Actor)
WHERE neighbour.id IN ['state:russia', 'state:turkey', 'state:iran']
MATCH given = (giver)-[support]->(:Actor)
WHERE EXISTS { (root:SupportClaim {id: support.claimId}) WHERE NOT EXISTS { (root)-[:REFINES]->(:Claim) } }
RETURN given
