// claims/row-roots-climb: fragment; from support claims to the bare ones they narrow (supporter, recipient and type).
// Only a bare claim has no implied link to a broader one.
MATCH (claim)-[:REFINES]->*(root:SupportClaim)
WHERE NOT EXISTS { (root)-[:REFINES {implied: true}]->(:Claim) }
WITH DISTINCT root AS claim
