MATCH (first:Term)-[together:CO_OCCURS]->(second:Term)
// Or the name of each neighbour is read.
USING JOIN ON second
WHERE first.name IN names AND second.name IN names
WITH n, first.name AS source, second.name AS target,
  together.sentences AS sentences, together.paragraphs AS paragraphs, together.speeches AS speeches,
  CASE $unit WHEN 'sentence' THEN together.sentences ELSE together.paragraphs END AS a,
  CASE $unit WHEN 'sentence' THEN first.sentences ELSE first.paragraphs END AS f1,
  CASE $unit WHEN 'sentence' THEN second.sentences ELSE second.paragraphs END AS f2
WHERE a >= $min AND a > 0
//+ scored
