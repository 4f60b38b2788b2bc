// Contents that more than one speech has.
MATCH (speech:Speech)
WITH speech.contentHash AS content, collect(speech.id) AS ids
WHERE size(ids) > 1
RETURN content, ids ORDER BY content
