// Speeches with their paragraphs, out again.
MATCH (speech:Speech)
WHERE speech.id IN $ids
OPTIONAL MATCH (speech)-[:HAS]->(paragraph:Paragraph)
DETACH DELETE paragraph, speech
