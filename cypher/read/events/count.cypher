// events/count: fragment; how many rows there are.
// row   total       Integer
RETURN count(event) AS total
