MATCH (a:Term {name: $a})<-[one:HOLDS]-(paragraph:Paragraph)<-[:HAS]-(speech:Speech)
WHERE
  //+ speech
OPTIONAL MATCH (paragraph)-[other:HOLDS]->(b:Term {name: $b})
WITH speech, paragraph, one, other
WHERE $b IS NULL OR other IS NOT NULL
UNWIND CASE WHEN $unit = 'sentence'
  THEN [i IN range(0, size(paragraph.sentences) - 1) WHERE i IN one.sentences AND ($b IS NULL OR i IN other.sentences)]
  ELSE [-1] END AS sentence
