// Speeches in the order asked for, undated ones last in an order by date; what is alike, the latest first.
//+ listed
WITH speech
ORDER BY CASE WHEN $sort IN ['date', '-date'] THEN speech.date IS NULL END,
  CASE $sort WHEN 'date' THEN speech.date WHEN 'title' THEN speech.title WHEN 'characters' THEN speech.characters END,
  CASE $sort WHEN '-title' THEN speech.title WHEN '-characters' THEN speech.characters END DESC,
  speech.date IS NULL, speech.date DESC, speech.title, speech.id
SKIP $skip LIMIT $size
RETURN speech {.*, reprints: COUNT { (:Speech {countedAs: speech.id}) }} AS speech
