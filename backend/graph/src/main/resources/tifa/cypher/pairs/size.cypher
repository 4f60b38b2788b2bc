// How many pairs there are, and how many units the corpus has.
MATCH (corpus:Corpus {id: 'corpus'})
CALL () {
  MATCH ()-[together:CO_OCCURS]->()
  RETURN count(together) AS pairs
}
RETURN corpus.revision AS revision, corpus.sentences AS sentences, corpus.paragraphs AS paragraphs, pairs
