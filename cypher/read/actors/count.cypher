// actors/count: fragment; how many rows there are.
// row   total       Integer
RETURN count(actor) AS total
