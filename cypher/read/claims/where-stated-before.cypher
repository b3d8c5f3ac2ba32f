// claims/where-stated-before: fragment; keeps claims that somebody asserts, itself or by a narrower claim, in words that were said for
// certain before a day. What was taken back later had been said all the same.
// param $statedBefore String     day
WITH *
WHERE EXISTS {
  MATCH (claim)<-[:REFINES]-*(:Claim)<-[:ABOUT]-(said:Attribution {stance: 'ASSERTS'})
  WHERE said.statedLatest < $statedBefore
}
