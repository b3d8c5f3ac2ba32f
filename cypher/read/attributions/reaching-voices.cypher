// attributions/reaching-voices: fragment; how many different voices speak of each claim, as attributions/voice tells them.
// row   asked       String       the claim asked for
// row   total       Integer
RETURN asked.id AS asked, count(DISTINCT voice) AS total
