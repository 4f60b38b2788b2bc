// One speech.
MATCH (speech:Speech {id: $id})
RETURN properties(speech) AS speech
