// How often concepts are used in each year or month; no bucket where the date doesn't tell it.
MATCH (term:Term)<-[held:HOLDS]-(paragraph:Paragraph)<-[:HAS]-(speech:Speech)
WHERE term.name IN $terms AND
  //+ speech
// Sentences are listed in order, one entry a mention.
WITH term, speech, size(held.sentences) AS mentions, CASE $unit
  WHEN 'sentence' THEN size([i IN range(0, size(held.sentences) - 1)
    WHERE i = 0 OR held.sentences[i] <> held.sentences[i - 1]])
  ELSE 1 END AS units
WITH term.name AS term, speech, mentions, units,
  //+ bucket
RETURN term, bucket, undated, count(DISTINCT speech) AS speeches, sum(units) AS units, sum(mentions) AS mentions,
  min(speech.date) AS first, max(speech.date) AS last
ORDER BY term, bucket, undated
