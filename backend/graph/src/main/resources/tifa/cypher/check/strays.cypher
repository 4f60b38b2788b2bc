// Paragraphs that do not belong to exactly one speech.
MATCH (paragraph:Paragraph)
WITH paragraph, COUNT { (:Speech)-[:HAS]->(paragraph) } AS speeches
WHERE speeches <> 1
RETURN paragraph.id AS id, speeches ORDER BY id
