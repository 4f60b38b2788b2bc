// How many speeches and units each year or month has; no bucket where the date doesn't tell it.
MATCH (speech:Speech)
WHERE
  //+ speech
WITH speech,
  //+ bucket
CALL (speech) {
  MATCH (speech)-[:HAS]->(paragraph:Paragraph {role: 'body'})
  RETURN CASE $unit WHEN 'sentence' THEN sum(size(paragraph.sentences)) ELSE count(paragraph) END AS n
}
RETURN bucket, undated, count(speech) AS speeches, sum(n) AS units
ORDER BY bucket, undated
