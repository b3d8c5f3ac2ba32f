// attributions/reaching-count: fragment; how much is said of each claim.
// row   asked       String       the claim asked for
// row   total       Integer
RETURN asked.id AS asked, count(attribution) AS total
