// The concepts of the default view, each with its links to concepts that follow it.
//+ units
MATCH (term:Term)
WHERE term.paragraphs > 0 AND (term.status = 'accepted' OR term.confidence >= $shown)
CALL (term) {
  MATCH (term)-[together:CO_OCCURS]->(other:Term)
  WITH other, CASE $unit WHEN 'sentence' THEN together.sentences ELSE together.paragraphs END AS a
  WHERE a >= $min AND a > 0
  // By number, as reading names is the larger part of going through links.
  RETURN collect(id(other)) AS others, collect(a) AS counts
}
RETURN n, id(term) AS id, term.name AS name,
  CASE $unit WHEN 'sentence' THEN term.sentences ELSE term.paragraphs END AS units, others, counts
