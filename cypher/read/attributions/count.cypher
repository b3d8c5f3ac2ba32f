// attributions/count: fragment; how many rows there are.
// row   total       Integer
RETURN count(attribution) AS total
