// The hash of the vocabulary in force.
MATCH (corpus:Corpus {id: 'corpus'})
RETURN corpus.vocabulary AS vocabulary
