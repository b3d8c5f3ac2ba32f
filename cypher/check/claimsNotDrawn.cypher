// claimsNotDrawn: asserted support without one relationship for each recipient and each that it went through.
// row   id          String
MATCH (claim:SupportClaim)-[:SUBJECT]->(supporter:Entity)
WHERE NOT claim.status IN ['DENIED', 'UNSUPPORTED']
  AND COUNT { (claim)-[:OBJECT]->(:Entity) } + COUNT { (claim)-[:PARTICIPANT {role: 'VIA'}]->(:Entity) }
      <> COUNT { (supporter)-[drawn]->(:Entity) WHERE drawn.claimId = claim.id }
RETURN claim.id AS id
