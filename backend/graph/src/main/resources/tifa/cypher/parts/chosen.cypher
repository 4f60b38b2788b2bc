WITH term.name AS name, a, f2,
  //+ score
WHERE $minScore IS NULL OR score >= $minScore
WITH name
ORDER BY CASE $by WHEN 'most' THEN -f2 WHEN 'least' THEN f2 END, score IS NULL, score DESC, a DESC, name
RETURN collect(name) AS ranking
