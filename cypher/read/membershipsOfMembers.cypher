// membershipsOfMembers: the sides on which actors stand, each actor's by the side's name, then time.
// param $ids        List<String> of members
// row   side        String
// row   member      String
// row   period      String|null  EDTF
// row   note        String|null
UNWIND $ids AS id
MATCH (member:Entity:Actor {id: id})-[on:MEMBER_OF_SIDE]->(side:Side)
WITH side, member, on, toLower(side.name) AS name
RETURN side.id AS side, member.id AS member, on.period AS period, on.note AS note
ORDER BY name, side, period
