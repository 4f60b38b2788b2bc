// All speeches, counted or not.
MATCH (speech:Speech)
RETURN speech.id AS id ORDER BY id
