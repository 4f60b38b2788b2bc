MATCH (speech:Speech)
WHERE ($counted IS NULL OR speech.counted = $counted)
  //+ period
  AND ($q IS NULL OR speech.title CONTAINS $q OR speech.speaker CONTAINS $q OR speech.occasion CONTAINS $q)
