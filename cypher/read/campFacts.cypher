// campFacts: who acts for or belongs to whom. Ties come from affiliation claims that somebody asserts without a hedge and
// nobody denies; retractions are left to the reader.
// row   member      String
// row   of          String
// row   relation    String       ORGAN, OFFICE_HOLDER, LEADER or MEMBER
// row   period      String|null  EDTF
MATCH (claim:AffiliationClaim)-[:SUBJECT]->(member:Actor)
WHERE claim.type IN ['ORGAN', 'OFFICE_HOLDER', 'LEADER', 'MEMBER']
  AND EXISTS { (claim)<-[:ABOUT]-(:Attribution {stance: 'ASSERTS', hedge: 'NONE'}) }
  AND NOT EXISTS { (claim)<-[:ABOUT]-(:Attribution {stance: 'DENIES'}) }
  AND NOT EXISTS { (claim)<-[:ABOUT]-(:Attribution {stance: 'RETRACTS'}) }
MATCH (claim)-[:OBJECT]->(of:Actor)
RETURN member.id AS member, of.id AS of, claim.type AS relation, claim.period AS period
ORDER BY member, of, relation, period
