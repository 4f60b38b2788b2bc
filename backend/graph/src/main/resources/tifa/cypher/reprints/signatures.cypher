// By what speeches can be compared; without those that a person has taken out.
MATCH (speech:Speech)
WHERE speech.signature <> '' AND coalesce(speech.reprint, 'auto') <> 'no'
RETURN speech.id AS id, speech.signature AS signature
