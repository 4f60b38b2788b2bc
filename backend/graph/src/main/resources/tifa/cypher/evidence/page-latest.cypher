// The passages that hold the one or both concepts, the latest speech first.
//+ passages
WITH speech, paragraph, one, other, sentence
WHERE $q IS NULL OR
  //+ unit-text
  CONTAINS $q
WITH speech, paragraph, one, other, sentence
ORDER BY speech.date IS NULL, speech.date DESC, speech.id, paragraph.index, sentence
SKIP $skip LIMIT $size
RETURN
  //+ passage
