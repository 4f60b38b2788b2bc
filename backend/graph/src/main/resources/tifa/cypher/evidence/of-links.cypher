// The passages of some links, link by link, each one's by date; of many, as many as are wanted, evenly over time.
UNWIND range(0, size($links) - 1) AS link
WITH link, $links[link] AS ends
MATCH (a:Term {name: ends[0]})<-[one:HOLDS]-(paragraph:Paragraph)
// Optional, or all paragraphs of the other concept are read: the first is the rarer one.
OPTIONAL MATCH (paragraph)-[other:HOLDS]->(b:Term {name: ends[1]})
WITH link, one, other, paragraph
WHERE other IS NOT NULL
MATCH (paragraph)<-[:HAS]-(speech:Speech)
WHERE
  //+ speech
UNWIND CASE WHEN $unit = 'sentence'
  THEN [i IN range(0, size(paragraph.sentences) - 1) WHERE i IN one.sentences AND i IN other.sentences]
  ELSE [-1] END AS sentence
//+ some-of-each
