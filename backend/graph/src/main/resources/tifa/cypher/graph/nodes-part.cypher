// The figures of concepts in a part of the corpus.
MATCH (term:Term)
WHERE term.name IN $names
CALL (term) {
  MATCH (term)<-[held:HOLDS]-(paragraph:Paragraph)<-[:HAS]-(speech:Speech)
  WITH speech, collect(held.sentences) AS held
  WHERE
    //+ speech
  RETURN sum(reduce(mentions = 0, here IN held | mentions + size(here))) AS mentions,
    // Sentences are listed in order, one entry a mention.
    sum(reduce(units = 0, here IN held |
      units + size([i IN range(0, size(here) - 1) WHERE i = 0 OR here[i] <> here[i - 1]]))) AS sentences,
    sum(size(held)) AS paragraphs, count(speech) AS speeches
}
RETURN term.name AS name, term.category AS category, term.tier AS tier, term.status AS status, term.gloss AS gloss,
  mentions, sentences, paragraphs, speeches
