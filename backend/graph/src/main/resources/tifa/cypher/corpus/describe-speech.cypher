// New metadata of a speech, which is no guess any more; its text and its counts stay.
MATCH (speech:Speech {id: $id})
SET speech += $properties
SET speech.inferred = [inference IN coalesce(speech.inferred, []) WHERE NOT split(inference, ' ')[0] IN $fields]
RETURN speech.id AS id
