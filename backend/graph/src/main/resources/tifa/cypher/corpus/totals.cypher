// The totals of the corpus.
MATCH (corpus:Corpus {id: 'corpus'})
CALL () {
  MATCH (term:Term)
  WHERE term.paragraphs > 0
  RETURN count(term) AS terms,
    count(CASE WHEN term.status = 'accepted' OR term.confidence >= $shown THEN 1 END) AS shown
}
CALL () {
  MATCH (term:Term)
  WHERE term.paragraphs > 0 AND (term.status = 'accepted' OR term.confidence >= $shown)
  WITH term.category AS category, sum(term.mentions) AS mentions
  ORDER BY mentions DESC, category
  RETURN collect(category) AS categories
}
CALL () {
  MATCH ()-[together:CO_OCCURS]->()
  RETURN count(together) AS edges
}
CALL () {
  MATCH (speech:Speech)
  WHERE NOT speech.counted
  RETURN count(speech) AS reprints
}
CALL () {
  MATCH (speech:Speech)
  WHERE speech.counted
  RETURN min(speech.date) AS from, max(speech.date) AS to,
    count(CASE WHEN speech.source STARTS WITH $fictional THEN 1 END) AS fictional
}
RETURN corpus.revision AS revision, corpus.speeches AS speeches, reprints, corpus.sentences AS sentences,
  corpus.paragraphs AS paragraphs, corpus.vocabulary AS vocabulary, terms, shown, categories, edges, from, to, fictional
