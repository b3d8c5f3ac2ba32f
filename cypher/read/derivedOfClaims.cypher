// derivedOfClaims: what is computed of claims, as it is stored: their standing, conflicts and the plain relationships between the
// pairs that they may be drawn between.
// param $rows       List<Map>    {id, pairs: [{from, to}]}
// row   id          String
// row   properties  Map          of the claim's node, what was stated among them
// row   captions    List<Map>    {id, caption} of the attributions made about the claim itself
// row   conflicts   List<Map>    {id, basis}
// row   drawn       List<Map>    {type, from, to, properties}
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
RETURN claim.id AS id,
       properties(claim) AS properties,
       COLLECT { MATCH (said:Attribution)-[:ABOUT]->(claim) RETURN {id: said.id, caption: said.caption} } AS captions,
       COLLECT { MATCH (claim)-[in:IN_CONFLICT]->(conflict:Conflict) RETURN {id: conflict.id, basis: in.basis} } AS conflicts,
       COLLECT {
         UNWIND row.pairs AS pair
         MATCH (from:Entity {id: pair.from})
         MATCH (to:Entity {id: pair.to})
         MATCH (from)-[drawn]->(to)
         WHERE drawn.claimId = row.id
         RETURN {type: type(drawn), from: from.id, to: to.id, properties: properties(drawn)}
       } AS drawn
