// successorsOfClaims: the claims that took the place of ids which are no longer used; the latest decision counts.
// param $ids        List<String> of claims that are gone
// row   gone        String
// row   successor   String
MATCH (run:ImportRun)-[redirected:REDIRECTED]->(claim:Claim)
WHERE redirected.from IN $ids
WITH redirected.from AS gone, claim, run
ORDER BY gone, run.startedAt DESC, claim.id
RETURN gone, head(collect(claim.id)) AS successor
