// What decides which speech of a cluster is counted.
MATCH (speech:Speech)
WHERE speech.id IN $ids
RETURN speech.id AS id, speech.date AS date, speech.characters AS characters, speech.reprint AS reprint,
  speech.counted AS counted, speech.countedAs AS countedAs
ORDER BY id
