WITH link, speech, paragraph, one, other, sentence
ORDER BY link, speech.date IS NULL, speech.date, speech.id, paragraph.index, sentence
WITH link, collect([speech, paragraph, one, other, sentence]) AS passages
WITH link, passages, CASE WHEN size(passages) > $most THEN $most ELSE size(passages) END AS wanted
UNWIND range(0, wanted - 1) AS i
WITH link, i, passages[i * size(passages) / wanted] AS passage
ORDER BY link, i SKIP $skip LIMIT $size
WITH link, i, passage[0] AS speech, passage[1] AS paragraph, passage[2] AS one, passage[3] AS other,
  passage[4] AS sentence
ORDER BY link, i
RETURN link,
  //+ passage
