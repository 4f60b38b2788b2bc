// The file that a speech came from.
MATCH (speech:Speech {id: $id})
RETURN speech.source AS source, speech.fileHash AS fileHash
