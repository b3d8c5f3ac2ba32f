// claims/count: fragment; how many rows there are.
// row   total       Integer
RETURN count(claim) AS total
