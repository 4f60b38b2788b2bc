// The speeches that are one text with these.
MATCH (speech:Speech)-[:REPRINTS]-(other:Speech)
WHERE speech.id IN $ids
RETURN DISTINCT other.id AS id ORDER BY id
