MATCH (from:Term)-[together:CO_OCCURS]-(term:Term)
WHERE from.name IN hop
WITH n, needed, without, from, term,
  CASE $unit WHEN 'sentence' THEN together.sentences ELSE together.paragraphs END AS a
WHERE a >= $min AND a > 0
WITH n, needed, without, from, term, a
WHERE NOT term.name IN without
WITH n, needed, term, a,
  CASE $unit WHEN 'sentence' THEN from.sentences ELSE from.paragraphs END AS f1,
  CASE $unit WHEN 'sentence' THEN term.sentences ELSE term.paragraphs END AS f2
