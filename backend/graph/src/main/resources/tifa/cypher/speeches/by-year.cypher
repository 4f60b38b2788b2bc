// How many speeches each year has, and how long they are.
//+ listed
RETURN speech.year AS year, count(speech) AS speeches, sum(speech.characters) AS characters
ORDER BY year IS NULL, year
