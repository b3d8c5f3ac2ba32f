// attributionsAdrift: attributions without exactly one claim, one document and at least one row they come from.
// row   id          String
MATCH (attribution:Attribution)
WHERE COUNT { (attribution)-[:ABOUT]->(:Claim) } <> 1
   OR COUNT { (attribution)-[:IN]->(:Source) } <> 1
   OR NOT EXISTS { (attribution)-[:FROM_ROW]->(:Release) }
RETURN attribution.id AS id
