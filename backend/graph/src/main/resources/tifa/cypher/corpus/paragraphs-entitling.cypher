// Of counted speeches that name one of these documents, the body paragraphs with titles.
UNWIND $forms AS form
MATCH (named:Paragraph)
WHERE named.plain CONTAINS form
WITH DISTINCT named
MATCH (speech:Speech)-[:HAS]->(named)
WHERE speech.counted
WITH DISTINCT speech
MATCH (speech)-[:HAS]->(paragraph:Paragraph {role: 'body'})
WHERE paragraph.text CONTAINS '《'
RETURN speech.id AS id, paragraph.index AS index, paragraph.text AS text ORDER BY id, index
