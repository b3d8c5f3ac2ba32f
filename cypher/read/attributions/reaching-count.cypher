// attributions/reaching-count: fragment; how much is said of each claim, how much of it without a date of saying, and by how many
// different voices, as attributions/voice tells them.
// row   asked       String       the claim asked for
// row   total       Integer
// row   undated     Integer
// row   voices      Integer
RETURN asked.id AS asked,
       count(attribution) AS total,
       count(CASE WHEN attribution.statedOn IS NULL THEN 1 END) AS undated,
       count(DISTINCT voice) AS voices
