MATCH (speech:Speech)-[:HAS]->(paragraph:Paragraph)-[:HOLDS]->(term:Term)
WHERE
  //+ speech
WITH term, count(paragraph) AS paragraphs
WHERE
  //+ term
WITH term.name AS name, paragraphs
ORDER BY paragraphs DESC, name
RETURN collect(name) AS ranking
