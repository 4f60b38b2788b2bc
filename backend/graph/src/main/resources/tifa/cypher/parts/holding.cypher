// The speeches of this part that mention the most of the concepts.
CALL (names) {
  MATCH (term:Term)<-[roll:MENTIONS]-(speech:Speech)
  WHERE term.name IN names
  WITH speech, count(term) AS terms, sum(roll.count) AS mentions
  WHERE ($shownSpeeches = [] OR speech.id IN $shownSpeeches) AND
    //+ speech
  WITH speech ORDER BY terms DESC, mentions DESC, speech.date IS NULL, speech.date, speech.id
  WITH collect(speech) AS ranking
  RETURN size(ranking) AS holding, ranking[0..$speeches] AS speeches
}
CALL (names, speeches) {
  UNWIND range(0, size(speeches) - 1) AS rank
  WITH names, rank, speeches[rank] AS speech
  MATCH (speech)-[:HAS]->(paragraph:Paragraph)-[held:HOLDS]->(term:Term)
  WHERE term.name IN names
  WITH rank, speech.id AS id, term.name AS name, count(*) AS paragraphs, sum(size(held.sentences)) AS mentions,
    // Sentences are listed in order, one entry a mention.
    sum(size([i IN range(0, size(held.sentences) - 1)
      WHERE i = 0 OR held.sentences[i] <> held.sentences[i - 1]])) AS sentences
  ORDER BY rank, paragraphs DESC, mentions DESC, name
  RETURN collect({source: name, target: 's:' + id, mentions: mentions, sentences: sentences, paragraphs: paragraphs,
    speeches: 1}) AS holds
}
