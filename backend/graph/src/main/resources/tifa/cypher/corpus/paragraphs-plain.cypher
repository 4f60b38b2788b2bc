// The body paragraphs of all counted speeches, in matching form.
MATCH (speech:Speech)-[:HAS]->(paragraph:Paragraph {role: 'body'})
WHERE speech.counted
RETURN speech.id AS id, paragraph.index AS index, paragraph.plain AS plain
