// How many passages hold the one or both concepts, and of these, how many hold a text too.
//+ passages
WITH
  //+ unit-text
  AS text
RETURN count(*) AS total, count(CASE WHEN $q IS NULL OR text CONTAINS $q THEN 1 END) AS matching
