// tiesFrom: what ties actors to others, walked from them: support they gave or passed on, affiliations either way, sides
// either way. Claims that no source states by itself are left out, and membership of intergovernmental organisations and
// alliances, which ties everybody to everybody.
// param $ids        List<String> of actors
// param $types      List<String>|null  of support; null = any
// param $day        String|null  day on which a tie may have held, undated ones as claims/where-manner tells; null = any
// param $drawnOnly  Boolean      true leaves out claims that nobody asserts
// param $limit      Integer      of claims and sides
// row   from        String       one of the actors
// row   to          String
// row   relation    String       SUPPORT, VIA, ORGAN, OFFICE_HOLDER, LEADER, MEMBER or ON_SIDE
// row   type        String|null  of support
// row   reversed    Boolean      whether the relation itself leads from `to` to `from`
// row   claims      List<String> ids; empty for ON_SIDE
// row   count       Integer      how many claims or sides the row stands for; all rows together at most the limit
// try   :params {ids: ["state:saudi-arabia"], types: null, day: null, drawnOnly: true, limit: 1000}
UNWIND $ids AS id
MATCH (from:Entity:Actor {id: id})
CALL (from) {
  MATCH (from)<-[:SUBJECT]-(claim:SupportClaim)-[:OBJECT]->(to:Actor)
  RETURN 'SUPPORT' AS relation, false AS reversed, claim, to, null AS on, null AS group
  UNION ALL
  MATCH (from)<-[:PARTICIPANT {role: 'VIA'}]-(claim:SupportClaim)-[:OBJECT]->(to:Actor)
  RETURN 'VIA' AS relation, false AS reversed, claim, to, null AS on, null AS group
  UNION ALL
  MATCH (from)<-[:SUBJECT]-(claim:AffiliationClaim)-[:OBJECT]->(to:Actor)
  WHERE claim.type IN ['ORGAN', 'OFFICE_HOLDER', 'LEADER', 'MEMBER']
  RETURN claim.type AS relation, false AS reversed, claim, to, null AS on, to AS group
  UNION ALL
  MATCH (from)<-[:OBJECT]-(claim:AffiliationClaim)-[:SUBJECT]->(to:Actor)
  WHERE claim.type IN ['ORGAN', 'OFFICE_HOLDER', 'LEADER', 'MEMBER']
  RETURN claim.type AS relation, true AS reversed, claim, to, null AS on, from AS group
  UNION ALL
  MATCH (from)-[on:MEMBER_OF_SIDE]->(to:Side)
  RETURN 'ON_SIDE' AS relation, false AS reversed, null AS claim, to, on, null AS group
  UNION ALL
  MATCH (from)<-[on:MEMBER_OF_SIDE]-(to:Actor)
  RETURN 'ON_SIDE' AS relation, true AS reversed, null AS claim, to, on, null AS group
}
WITH from, to, relation, reversed, claim, group, coalesce(claim.startEarliest, on.startEarliest) AS begins, coalesce(claim.endLatest, on.endLatest) AS ends
WHERE (relation <> 'MEMBER' OR NOT coalesce(group.orgKind, '') IN ['INTERGOVERNMENTAL', 'ALLIANCE'])
  AND (claim IS NULL OR (
    claim.implied IS NULL
    AND ($types IS NULL OR claim.kind <> 'SUPPORT' OR claim.type IN $types)
    AND NOT ($drawnOnly AND claim.status IN ['DENIED', 'UNSUPPORTED'])
  ))
  AND ($day IS NULL OR ((begins IS NULL OR begins <= $day) AND (ends IS NULL OR $day <= ends)))
  AND NOT EXISTS {
    MATCH (claim)-[:DURING]->(whole:Event)
    WHERE claim.period IS NULL AND (whole.endLatest < $day OR $day < whole.startEarliest)
  }
  AND NOT EXISTS {
    MATCH (whole:Entity:Event {id: claim.statedConflict})
    WHERE claim.period IS NULL AND claim.kind = 'SUPPORT' AND (whole.endLatest < $day OR $day < whole.startEarliest)
  }
WITH from, to, relation, reversed, claim
LIMIT $limit
WITH from, to, relation, reversed, CASE claim.kind WHEN 'SUPPORT' THEN claim.type END AS type, collect(DISTINCT claim.id) AS claims, count(*) AS count
RETURN from.id AS from, to.id AS to, relation, type, reversed, claims, count
