// subtypesInUse: the closer words of support, as the data sets write them.
// row   word        String
// try   :params {}
MATCH (claim:SupportClaim)
WHERE claim.subtype IS NOT NULL
RETURN DISTINCT claim.subtype AS word
ORDER BY word
