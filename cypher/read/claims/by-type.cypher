// claims/by-type: fragment; claims of one kind and some of its types.
// param $access     Map          {kind String, types List<String>}
MATCH (claim:Claim)
WHERE claim.kind = $access.kind AND claim.type IN $access.types
WITH claim
