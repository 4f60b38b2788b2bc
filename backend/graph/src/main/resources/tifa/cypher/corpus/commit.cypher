// The totals, and one revision more.
MATCH (corpus:Corpus {id: 'corpus'})
SET corpus.revision = corpus.revision + 1, corpus.speeches = corpus.speeches + $speeches,
  corpus.sentences = corpus.sentences + $sentences, corpus.paragraphs = corpus.paragraphs + $paragraphs,
  corpus.vocabulary = $vocabulary, corpus.pipeline = $pipeline
