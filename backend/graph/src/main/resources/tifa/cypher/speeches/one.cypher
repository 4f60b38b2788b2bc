// One speech.
MATCH (speech:Speech {id: $id})
RETURN speech {.*, reprints: COUNT { (:Speech {countedAs: speech.id}) }} AS speech
