// The counted speeches, of which the corpus hash is made.
MATCH (speech:Speech)
WHERE speech.counted
RETURN speech.id AS id ORDER BY id
