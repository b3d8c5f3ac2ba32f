// sources/count: fragment; how many rows there are.
// row   total       Integer
RETURN count(source) AS total
