// How many speeches each year has.
MATCH (speech:Speech)
WHERE speech.counted
RETURN speech.year AS year, count(speech) AS speeches
ORDER BY year IS NULL, year
