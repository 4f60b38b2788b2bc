// How many paragraphs each year has, and how many of them hold each concept of the default view.
MATCH (dated:Speech)
WHERE dated.counted AND dated.year IS NOT NULL
WITH DISTINCT dated.year AS year ORDER BY year
CALL (year) {
  MATCH (speech:Speech)-[:HAS]->(paragraph:Paragraph {role: 'body'})
  WHERE speech.counted AND speech.year = year
  RETURN count(paragraph) AS paragraphs
}
WITH year, paragraphs
WHERE paragraphs > 0
CALL (year) {
  MATCH (speech:Speech)-[:HAS]->(:Paragraph)-[:HOLDS]->(term:Term)
  WHERE speech.counted AND speech.year = year
  WITH term, count(*) AS holding
  WHERE term.status = 'accepted' OR term.confidence >= $shown
  RETURN collect(term.name) AS names, collect(holding) AS held
}
RETURN year, paragraphs, names, held
