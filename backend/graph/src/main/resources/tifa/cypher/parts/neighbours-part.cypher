MATCH (from:Term)
WHERE from.name IN hop
CALL (from) {
  WITH from AS term
  //+ held
}
WITH n, needed, without, from, f AS f1
MATCH (from)<-[one:HOLDS]-(paragraph:Paragraph)<-[:HAS]-(speech:Speech)
WHERE
  //+ speech
MATCH (paragraph)-[other:HOLDS]->(term:Term)
WITH n, needed, without, from, f1, term, collect([one.sentences, other.sentences]) AS together
WHERE NOT term.name IN without
// Sentences are listed in order, one entry a mention.
WITH n, needed, f1, term, CASE $unit
  WHEN 'sentence' THEN reduce(units = 0, held IN together | units + size([i IN range(0, size(held[0]) - 1)
    WHERE held[0][i] IN held[1] AND (i = 0 OR held[0][i] <> held[0][i - 1])]))
  ELSE size(together) END AS a
WHERE a >= $min AND a > 0
WITH n, needed, term, collect({a: a, f1: f1}) AS pairs
