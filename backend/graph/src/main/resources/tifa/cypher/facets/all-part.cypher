// What kinds of concepts there are in a part of the corpus.
MATCH (speech:Speech)-[:MENTIONS]->(term:Term)
WHERE
  //+ speech
WITH DISTINCT term
//+ grouped
