// The body paragraphs of speeches, in matching form.
MATCH (speech:Speech)-[:HAS]->(paragraph:Paragraph {role: 'body'})
WHERE speech.id IN $ids
RETURN speech.id AS id, collect(paragraph.plain) AS bodies
