// N: all units of this part of the corpus.
CALL () {
  MATCH (speech:Speech)-[:HAS]->(paragraph:Paragraph {role: 'body'})
  WHERE
    //+ speech
  RETURN CASE $unit WHEN 'sentence' THEN sum(size(paragraph.sentences)) ELSE count(paragraph) END AS n
}
