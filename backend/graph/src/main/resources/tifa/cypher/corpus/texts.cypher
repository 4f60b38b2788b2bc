// Speeches with their texts alone.
MATCH (speech:Speech)-[:HAS]->(paragraph:Paragraph)
WHERE speech.id IN $ids
RETURN speech.id AS id, speech.title AS title, speech.source AS source, speech.fileHash AS fileHash, speech.part AS part,
  speech.contentHash AS contentHash, paragraph.index AS index, paragraph.role AS role, paragraph.text AS text,
  paragraph.sentences AS starts
ORDER BY id, index
