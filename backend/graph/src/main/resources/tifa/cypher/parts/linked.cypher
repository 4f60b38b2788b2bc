WITH needed, term, a,
  //+ score
WHERE $minScore IS NULL OR score >= $minScore
WITH needed, term, count(*) AS links
WHERE links >= needed
