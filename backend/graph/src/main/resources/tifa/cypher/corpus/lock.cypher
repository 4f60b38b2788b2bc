// Takes the one corpus node's lock, so that writers queue, and says which speeches are already in.
MERGE (corpus:Corpus {id: 'corpus'})
  ON CREATE SET corpus.revision = 0, corpus.speeches = 0, corpus.sentences = 0, corpus.paragraphs = 0,
    corpus.vocabulary = '', corpus.pipeline = $pipeline
SET corpus.updatedAt = datetime()
WITH corpus
RETURN [id IN $ids WHERE EXISTS { (:Speech {id: id}) }] AS known, corpus.speeches AS speeches, corpus.vocabulary AS vocabulary
