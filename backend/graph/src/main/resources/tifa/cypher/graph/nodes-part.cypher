// The figures of concepts in a part of the corpus.
MATCH (term:Term)
WHERE term.name IN $names
CALL (term) {
  MATCH (term)<-[held:HOLDS]-(paragraph:Paragraph)<-[:HAS]-(speech:Speech)
  WHERE
    //+ speech
  RETURN sum(size(held.sentences)) AS mentions,
    sum(size([i IN range(0, size(paragraph.sentences) - 1) WHERE i IN held.sentences])) AS sentences,
    count(paragraph) AS paragraphs, count(DISTINCT speech) AS speeches
}
RETURN term.name AS name, term.category AS category, term.tier AS tier, term.status AS status, term.gloss AS gloss,
  mentions, sentences, paragraphs, speeches
