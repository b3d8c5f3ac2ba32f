// wordsInUse: the words that data write themselves, whatever they are: closer words of support and populations of counts.
// row   of          String       subtype or population
// row   word        String
// try   :params {}
MATCH (claim:SupportClaim)
WHERE claim.subtype IS NOT NULL
RETURN DISTINCT 'subtype' AS of, claim.subtype AS word
UNION ALL
MATCH (claim:EstimateClaim)
WHERE claim.population IS NOT NULL
RETURN DISTINCT 'population' AS of, claim.population AS word
