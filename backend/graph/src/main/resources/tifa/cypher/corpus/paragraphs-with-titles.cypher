// The paragraphs of speeches that hold titles.
MATCH (speech:Speech)-[:HAS]->(paragraph:Paragraph)
WHERE speech.id IN $ids AND paragraph.text CONTAINS '《'
RETURN speech.id AS id, paragraph.index AS index, paragraph.text AS text, paragraph.sentences AS starts ORDER BY id, index
