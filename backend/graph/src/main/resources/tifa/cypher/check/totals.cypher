// The totals as they are kept.
MATCH (corpus:Corpus)
RETURN corpus.speeches AS speeches, corpus.sentences AS sentences, corpus.paragraphs AS paragraphs,
  corpus.vocabulary AS vocabulary, corpus.pipeline AS pipeline
