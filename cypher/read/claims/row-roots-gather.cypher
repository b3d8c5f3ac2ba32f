// claims/row-roots-gather: fragment; one row for each root of which some evidence is left, with the earliest and the latest
// of its beginnings (read as in row-claims; null when all of it is undated).
// param $listEvidence Boolean    whether to say which evidence
WITH root, claim, coalesce(claim.startEarliest, claim.startLatest, claim.endLatest) AS begins
WITH root AS claim,
     CASE WHEN $listEvidence THEN collect(claim.id) ELSE [] END AS evidence,
     min(begins) AS earliest,
     max(begins) AS latest
