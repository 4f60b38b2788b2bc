// The units of this part that hold the term.
MATCH (term)<-[held:HOLDS]-(paragraph:Paragraph)<-[:HAS]-(speech:Speech)
WHERE
  //+ speech
RETURN CASE $unit
  WHEN 'sentence' THEN sum(size([i IN range(0, size(paragraph.sentences) - 1) WHERE i IN held.sentences]))
  ELSE count(paragraph) END AS f
