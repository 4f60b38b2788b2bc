// The passages of some concepts in some speeches; of many, as many as are wanted, evenly over the speech.
UNWIND range(0, size($links) - 1) AS link
WITH link, $links[link] AS ends
MATCH (speech:Speech {id: ends[1]})-[:HAS]->(paragraph:Paragraph)-[one:HOLDS]->(a:Term {name: ends[0]})
UNWIND CASE WHEN $unit = 'sentence'
  THEN [i IN range(0, size(paragraph.sentences) - 1) WHERE i IN one.sentences]
  ELSE [-1] END AS sentence
WITH link, speech, paragraph, one, null AS other, sentence
//+ some-of-each
