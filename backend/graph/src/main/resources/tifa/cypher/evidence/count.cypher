// How many passages hold the one or both concepts.
//+ passages
RETURN count(*) AS total
