MATCH (from:Term)
WHERE from.name IN hop
CALL (from) {
  WITH from AS term
  //+ held
}
WITH without, n, from, f AS f1
MATCH (from)<-[one:HOLDS]-(paragraph:Paragraph)<-[:HAS]-(speech:Speech)
WHERE
  //+ speech
MATCH (paragraph)-[other:HOLDS]->(term:Term)
WHERE NOT term.name IN without
  AND
  //+ term
WITH n, from, f1, term, CASE $unit
  WHEN 'sentence' THEN sum(size([i IN range(0, size(paragraph.sentences) - 1) WHERE i IN one.sentences AND i IN other.sentences]))
  ELSE count(paragraph) END AS a
WHERE a >= $min AND a > 0
WITH n, term, collect({a: a, f1: f1}) AS pairs
CALL (term) {
  //+ held
}
UNWIND pairs AS pair
WITH n, term, pair.a AS a, pair.f1 AS f1, f AS f2
//+ ranked
