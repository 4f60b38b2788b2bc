// Speeches with their paragraphs.
UNWIND $speeches AS row
CREATE (speech:Speech)
SET speech = row.properties
WITH speech, row
UNWIND row.paragraphs AS properties
CREATE (speech)-[:HAS]->(paragraph:Paragraph)
SET paragraph = properties
