// populationsInUse: whom counts count, as the data sets write it.
// row   word        String
// try   :params {}
MATCH (claim:EstimateClaim)
WHERE claim.population IS NOT NULL
RETURN DISTINCT claim.population AS word
ORDER BY word
