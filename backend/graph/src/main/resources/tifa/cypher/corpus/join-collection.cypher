// Puts speeches into a collection that they aren't in yet.
MATCH (speech:Speech)
WHERE speech.id IN $ids AND NOT $collection IN speech.collections
SET speech.collections = speech.collections + $collection
RETURN speech.id AS id
