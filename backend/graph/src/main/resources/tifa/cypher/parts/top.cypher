MATCH (term:Term)
WHERE term.paragraphs > 0
  AND
  //+ term
WITH term.name AS name, term.paragraphs AS paragraphs
ORDER BY paragraphs DESC, name SKIP $offset LIMIT $limit
RETURN collect(name) AS names
