// Speeches as stored, with the mentions in force.
MATCH (speech:Speech)-[:HAS]->(paragraph:Paragraph)
WHERE speech.id IN $ids
OPTIONAL MATCH (paragraph)-[held:HOLDS]->(term:Term)
WITH speech, paragraph,
  collect(CASE WHEN term IS NULL THEN null ELSE [term.name, held.sentences, held.starts, held.ends] END) AS holds
RETURN speech.id AS id, paragraph.index AS index, paragraph.role AS role, paragraph.text AS text,
  paragraph.plain AS plain, paragraph.sentences AS starts, holds
ORDER BY id, index
