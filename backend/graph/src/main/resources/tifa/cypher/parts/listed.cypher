MATCH (speech:Speech)
WHERE
  //+ speech
  AND ($q IS NULL OR speech.title CONTAINS $q OR speech.speaker CONTAINS $q OR speech.occasion CONTAINS $q)
