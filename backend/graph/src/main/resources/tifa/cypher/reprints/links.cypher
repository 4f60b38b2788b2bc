// Which of these speeches are one text.
MATCH (speech:Speech)-[reprints:REPRINTS]->(other:Speech)
WHERE speech.id IN $ids
RETURN speech.id AS larger, other.id AS smaller, reprints.similarity AS similarity
ORDER BY larger, smaller
