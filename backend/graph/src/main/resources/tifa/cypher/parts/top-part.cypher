MATCH (speech:Speech)-[:HAS]->(paragraph:Paragraph)-[:HOLDS]->(term:Term)
WHERE
  //+ speech
  AND
  //+ term
WITH term.name AS name, count(paragraph) AS paragraphs
ORDER BY paragraphs DESC, name
RETURN collect(name) AS ranking
