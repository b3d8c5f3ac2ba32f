// claimIdsAfter: the next ids of all claims, in order.
// param $after      String       the last id seen, or ""
// param $limit      Integer
// row   id          String
MATCH (claim:Claim)
WHERE claim.id > $after
RETURN claim.id AS id
ORDER BY id
LIMIT $limit
