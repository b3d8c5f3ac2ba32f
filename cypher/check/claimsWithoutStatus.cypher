// claimsWithoutStatus: claims without a property or relationship that every claim has.
// row   id          String
MATCH (claim:Claim)
WHERE claim.status IS NULL OR claim.strength IS NULL OR claim.opposition IS NULL OR claim.statusReason IS NULL
   OR claim.caption IS NULL OR claim.kind IS NULL OR COUNT { (claim)-[:SUBJECT]->(:Entity) } <> 1
RETURN claim.id AS id
