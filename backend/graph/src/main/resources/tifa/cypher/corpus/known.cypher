// Which of these speeches are in the corpus.
UNWIND $ids AS id
MATCH (speech:Speech {id: id})
RETURN speech.id AS id
