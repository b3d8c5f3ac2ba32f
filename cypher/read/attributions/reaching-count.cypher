// attributions/reaching-count: fragment; how much is said of each claim, and how much of it without a date of saying.
// row   asked       String       the claim asked for
// row   total       Integer
// row   undated     Integer
RETURN asked.id AS asked, count(attribution) AS total, count(CASE WHEN attribution.statedOn IS NULL THEN 1 END) AS undated
