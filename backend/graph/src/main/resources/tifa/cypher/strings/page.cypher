// The body paragraphs of counted speeches that hold a string, by date.
MATCH (paragraph:Paragraph)
WHERE paragraph.plain CONTAINS $form AND paragraph.role = 'body'
MATCH (speech:Speech)-[:HAS]->(paragraph)
WHERE speech.counted
WITH speech, paragraph
ORDER BY speech.date IS NULL, speech.date, speech.id, paragraph.index
SKIP $skip LIMIT $size
RETURN speech {.id, .title, .date, .datePrecision, .speaker, .place, .source} AS speech, paragraph.index AS paragraph,
  paragraph.text AS text
