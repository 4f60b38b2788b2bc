WITH source, target, sentences, paragraphs, speeches, a, toFloat(f1) * f2 / n AS expected,
  //+ score
WHERE $minScore IS NULL OR score >= $minScore
WITH source, target, sentences, paragraphs, speeches, score, expected, a
ORDER BY score IS NULL, score DESC, a DESC, source, target
WITH collect({source: source, target: target, sentences: sentences, paragraphs: paragraphs, speeches: speeches,
  score: score, expected: expected}) AS strongest
