MATCH (term:Term)<-[held:HOLDS]-(paragraph:Paragraph)<-[:HAS]-(speech:Speech)
WHERE term.name IN names
WITH n, speech, collect({paragraph: paragraph, name: term.name, sentences: held.sentences}) AS holds
WHERE
  //+ speech
UNWIND holds AS held
WITH n, speech, held.paragraph AS paragraph, collect(held) AS holds
UNWIND holds AS one
UNWIND holds AS other
WITH n, speech, one, other
WHERE one.name <= other.name
WITH n, one.name AS source, other.name AS target, speech, one.sentences AS here, other.sentences AS there
WITH n, source, target, count(*) AS paragraphs, count(DISTINCT speech) AS speeches,
  // Sentences are listed in order, one entry a mention.
  sum(size([i IN range(0, size(here) - 1) WHERE here[i] IN there AND (i = 0 OR here[i] <> here[i - 1])])) AS sentences
WITH n, source, target, sentences, paragraphs, speeches,
  CASE $unit WHEN 'sentence' THEN sentences ELSE paragraphs END AS a
// A concept paired with itself has its own units: f1 and f2.
WITH n, source, collect({target: target, sentences: sentences, paragraphs: paragraphs, speeches: speeches, a: a}) AS pairs
WITH n, source, pairs, head([pair IN pairs WHERE pair.target = source | pair.a]) AS f1
UNWIND pairs AS pair
WITH n, pair.target AS target, collect({source: source, f1: f1, pair: pair}) AS pairs
WITH n, target, pairs, head([each IN pairs WHERE each.source = target | each.f1]) AS f2
UNWIND pairs AS each
WITH n, each.source AS source, target, each.pair AS pair, each.f1 AS f1, f2
WITH n, source, target, pair.sentences AS sentences, pair.paragraphs AS paragraphs, pair.speeches AS speeches,
  pair.a AS a, f1, f2
WHERE source <> target AND a >= $min AND a > 0
//+ scored
