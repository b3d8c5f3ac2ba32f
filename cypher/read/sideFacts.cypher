// sideFacts: the sides of conflicts with their members.
// row   side        String
// row   conflict    String
// row   period      String|null  EDTF, of the conflict
// row   members     List<Map>    {member String, period String|null}
MATCH (side:Side)-[:SIDE_OF]->(conflict:Conflict)
RETURN side.id AS side,
       conflict.id AS conflict,
       conflict.period AS period,
       COLLECT { MATCH (member:Actor)-[on:MEMBER_OF_SIDE]->(side) RETURN {member: member.id, period: on.period} ORDER BY member.id, on.period } AS members
ORDER BY side, conflict
