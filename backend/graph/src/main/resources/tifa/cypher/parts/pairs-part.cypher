MATCH (first:Term)
WHERE first.name IN names
CALL (first) {
  WITH first AS term
  //+ held
}
WITH names, n, first, f AS f1
MATCH (first)<-[one:HOLDS]-(paragraph:Paragraph)<-[:HAS]-(speech:Speech)
WHERE
  //+ speech
MATCH (paragraph)-[other:HOLDS]->(second:Term)
WHERE second.name IN names AND first.name < second.name
WITH n, first, f1, second,
  sum(size([i IN range(0, size(paragraph.sentences) - 1) WHERE i IN one.sentences AND i IN other.sentences])) AS sentences,
  count(paragraph) AS paragraphs, count(DISTINCT speech) AS speeches
WITH n, second, collect({first: first.name, f1: f1, sentences: sentences, paragraphs: paragraphs, speeches: speeches}) AS pairs
CALL (second) {
  WITH second AS term
  //+ held
}
UNWIND pairs AS pair
WITH n, pair.first AS source, second.name AS target,
  pair.sentences AS sentences, pair.paragraphs AS paragraphs, pair.speeches AS speeches,
  CASE $unit WHEN 'sentence' THEN pair.sentences ELSE pair.paragraphs END AS a, pair.f1 AS f1, f AS f2
WHERE a >= $min AND a > 0
//+ scored
