WITH term.name AS name, a,
  //+ score
WHERE $minScore IS NULL OR score >= $minScore
WITH name, a, score ORDER BY score IS NULL, score DESC, a DESC
WITH name, head(collect({score: score, a: a})) AS best
ORDER BY best.score IS NULL, best.score DESC, best.a DESC, name
RETURN collect(name) AS ranking
