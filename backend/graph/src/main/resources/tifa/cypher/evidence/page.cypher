// The passages that hold the one or both concepts, by date.
//+ passages
WITH speech, paragraph, one, other, sentence
WHERE $q IS NULL OR
  //+ unit-text
  CONTAINS $q
WITH speech, paragraph, one, other, sentence
ORDER BY speech.date IS NULL, speech.date, speech.id, paragraph.index, sentence
SKIP $skip LIMIT $size
RETURN
  //+ passage
