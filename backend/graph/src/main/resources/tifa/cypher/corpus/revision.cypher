// The revision of the corpus.
MATCH (corpus:Corpus {id: 'corpus'})
RETURN corpus.revision AS revision
