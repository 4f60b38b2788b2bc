// New metadata of a speech; its text and its counts stay.
MATCH (speech:Speech {id: $id})
SET speech += $properties
RETURN speech.id AS id
