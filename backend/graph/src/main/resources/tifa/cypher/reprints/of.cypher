// The other speeches of a cluster: the counted one, then the most similar.
MATCH (speech:Speech {id: $id})
WITH speech, coalesce(speech.countedAs, speech.id) AS counted
MATCH (other:Speech)
WHERE other.id = counted OR other.countedAs = counted
WITH speech, other
WHERE other <> speech
OPTIONAL MATCH (speech)-[reprints:REPRINTS]-(other)
WITH other, reprints.similarity AS similarity
ORDER BY other.counted DESC, similarity IS NULL, similarity DESC, other.id
WITH collect({speech: properties(other), similarity: similarity}) AS others
RETURN size(others) AS total, others[..$limit] AS reprints
