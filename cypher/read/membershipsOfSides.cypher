// membershipsOfSides: who stands on sides, each side's by the member's name, then time.
// param $ids        List<String> of sides
// row   side        String
// row   member      String
// row   period      String|null  EDTF
// row   note        String|null
UNWIND $ids AS id
MATCH (side:Entity:Side {id: id})<-[on:MEMBER_OF_SIDE]-(member:Actor)
WITH side, member, on, toLower(member.name) AS name
RETURN side.id AS side, member.id AS member, on.period AS period, on.note AS note
ORDER BY name, member, period
