// attributions/voices: fragment; how many different voices there are, as attributions/voice tells them.
// row   total       Integer
RETURN count(DISTINCT voice) AS total
