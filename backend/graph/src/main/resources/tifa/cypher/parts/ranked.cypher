WITH needed, term.name AS name, a,
  //+ score
WHERE $minScore IS NULL OR score >= $minScore
WITH needed, name, a, score ORDER BY score IS NULL, score DESC, a DESC
WITH needed, name, collect({score: score, a: a}) AS links
WHERE size(links) >= needed
// By the strongest link, or, where links with all are needed, by the weakest.
WITH name, links[needed - 1] AS best
ORDER BY best.score IS NULL, best.score DESC, best.a DESC, name
RETURN collect(name) AS ranking
