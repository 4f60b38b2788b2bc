// The speeches whose texts are read back: the counted ones, or all.
MATCH (speech:Speech)
WHERE speech.counted OR $all
RETURN speech.id AS id ORDER BY id
