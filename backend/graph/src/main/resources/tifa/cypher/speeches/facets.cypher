// How many of the speeches that pass have each speaker, place, kind and collection.
//+ listed
UNWIND [['speaker', speech.speaker], ['place', speech.place], ['kind', speech.kind]]
  + [collection IN speech.collections | ['collection', collection]] AS pair
WITH pair[0] AS facet, pair[1] AS value, count(speech) AS count
WHERE value IS NOT NULL
RETURN facet, value, count
ORDER BY facet, count DESC, value
