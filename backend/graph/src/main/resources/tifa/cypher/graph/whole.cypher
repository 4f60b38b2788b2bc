// How many speeches the corpus has.
MATCH (corpus:Corpus {id: 'corpus'})
RETURN corpus.speeches AS speeches, 0 AS undated
