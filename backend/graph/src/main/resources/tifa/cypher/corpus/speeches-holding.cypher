// The counted speeches with a body paragraph that holds one of these strings.
UNWIND $forms AS form
MATCH (speech:Speech)-[:HAS]->(paragraph:Paragraph)
WHERE paragraph.plain CONTAINS form AND paragraph.role = 'body' AND speech.counted
RETURN DISTINCT speech.id AS id ORDER BY id
