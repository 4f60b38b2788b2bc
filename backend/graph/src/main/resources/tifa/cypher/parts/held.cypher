// The units of this part that hold the term; sentences are listed in order, one entry a mention.
MATCH (term)<-[held:HOLDS]-(paragraph:Paragraph)<-[:HAS]-(speech:Speech)
WITH speech, collect(held.sentences) AS held
WHERE
  //+ speech
RETURN CASE $unit
  WHEN 'sentence' THEN sum(reduce(units = 0, here IN held |
    units + size([i IN range(0, size(here) - 1) WHERE i = 0 OR here[i] <> here[i - 1]])))
  ELSE sum(size(held)) END AS f
