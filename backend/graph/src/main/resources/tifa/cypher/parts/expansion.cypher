//+ units
CALL (n) {
  WITH n, [$of] AS hop, [$of] AS without, 1 AS needed
  //+ neighbours
  WHERE
    //+ term
  //+ chosen
}
//+ fresh
CALL (n, starts, ends) {
  MATCH (one:Term)-[together:CO_OCCURS]-(other:Term)
  // Or the name of each neighbour is read.
  USING JOIN ON other
  WHERE one.name IN starts AND other.name IN ends
  WITH DISTINCT n, together, startNode(together) AS first, endNode(together) AS second
  WITH n, first.name AS source, second.name AS target,
    together.sentences AS sentences, together.paragraphs AS paragraphs, together.speeches AS speeches,
    CASE $unit WHEN 'sentence' THEN together.sentences ELSE together.paragraphs END AS a,
    CASE $unit WHEN 'sentence' THEN first.sentences ELSE first.paragraphs END AS f1,
    CASE $unit WHEN 'sentence' THEN second.sentences ELSE second.paragraphs END AS f2
  WHERE a >= $min AND a > 0
  //+ scored
  RETURN strongest
}
//+ own
