// title.zh: 同一组邻居，五种关联度
// title.en: The same neighbours by all five measures
// about: concept
// description.zh: 段落数、NPMI（Bouma 2009）、G²（Dunning 1993，带方向）、logDice（Rychlý 2008）、Jaccard 并列：结论若随关联度而变，文章里要说明用的是哪一种。
// description.en: Count, NPMI (Bouma 2009), G² (Dunning 1993, signed), logDice (Rychlý 2008) and Jaccard side by side: where a finding depends on the measure, a paper has to say which.
// parameter term: string = 两个维护 | 概念 | concept
// parameter min: integer = 2 | 至少共现几段 | paragraphs shared, at least
// parameter limit: integer = 50 | 最多几个 | at most
MATCH (corpus:Corpus)
WITH toFloat(corpus.paragraphs) AS n
MATCH (asked:Term {name: $term})-[together:CO_OCCURS]-(other:Term)
WHERE together.paragraphs >= $min
WITH other.name AS concept, n, toFloat(together.paragraphs) AS a, toFloat(asked.paragraphs) AS f1, toFloat(other.paragraphs) AS f2
RETURN concept, toInteger(a) AS paragraphs,
  round(CASE WHEN a = n THEN 1.0 ELSE log(a * n / (f1 * f2)) / -log(a / n) END, 9) AS npmi,
  round((CASE WHEN a * n < f1 * f2 THEN -2 ELSE 2 END) * (a * log(a * n / (f1 * f2))
    + CASE WHEN f1 = a THEN 0 ELSE (f1 - a) * log((f1 - a) * n / (f1 * (n - f2))) END
    + CASE WHEN f2 = a THEN 0 ELSE (f2 - a) * log((f2 - a) * n / ((n - f1) * f2)) END
    + CASE WHEN n - f1 - f2 + a = 0 THEN 0 ELSE (n - f1 - f2 + a) * log((n - f1 - f2 + a) * n / ((n - f1) * (n - f2))) END), 9) AS g2,
  round(14 + log(2 * a / (f1 + f2)) / log(2), 9) AS logDice,
  round(a / (f1 + f2 - a), 9) AS jaccard
ORDER BY npmi DESC, paragraphs DESC, concept
LIMIT $limit;
