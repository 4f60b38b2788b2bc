// Speeches that were stored before reprints were told.
MATCH (speech:Speech)
WHERE speech.signature IS NULL
RETURN speech.id AS id ORDER BY id
