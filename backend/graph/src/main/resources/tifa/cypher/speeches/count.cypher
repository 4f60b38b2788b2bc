// How many speeches pass.
//+ listed
RETURN count(speech) AS total
