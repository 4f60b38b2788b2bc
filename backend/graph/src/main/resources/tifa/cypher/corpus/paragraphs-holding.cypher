// The body paragraphs of counted speeches that hold one of these strings.
UNWIND $forms AS form
MATCH (paragraph:Paragraph)
WHERE paragraph.plain CONTAINS form AND paragraph.role = 'body'
WITH DISTINCT paragraph
MATCH (speech:Speech)-[:HAS]->(paragraph)
WHERE speech.counted
RETURN speech.id AS id, paragraph.index AS index ORDER BY id, index
