// Speeches, the latest first, undated ones last.
//+ listed
WITH speech
ORDER BY speech.date IS NULL, speech.date DESC, speech.title, speech.id
SKIP $skip LIMIT $size
RETURN properties(speech) AS speech
