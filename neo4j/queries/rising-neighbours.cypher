// title.zh: 上升和下降的搭配
// title.en: Companions that rise and fall
// about: time
// description.zh: 以某年为界，一个概念的段落里哪些邻居变多、哪些变少：前后各占多少，差异的 G²（Dunning 1993，四项；大于 10.83 时偶然的可能不到千分之一）。
// description.en: Of the paragraphs of a concept, which neighbours take more or less since a year: the share before and since, and the G² of the difference (Dunning 1993, four terms; above 10.83, chance alone explains less than one in a thousand).
// parameter term: string = 乡村振兴 | 概念 | concept
// parameter year: integer = 2019 | 分界年 | since
// parameter rising: boolean = true | 上升的（否则下降的） | rising (else falling)
// parameter limit: integer = 30 | 最多几个 | at most
MATCH (speech:Speech)-[:HAS]->(paragraph:Paragraph)-[:HOLDS]->(:Term {name: $term})
WHERE speech.year IS NOT NULL
WITH collect({paragraph: paragraph, since: speech.year >= $year}) AS held
WITH held, toFloat(size(held)) AS n, toFloat(size([each IN held WHERE each.since])) AS f1
WHERE f1 > 0 AND f1 < n
UNWIND held AS each
WITH each.paragraph AS paragraph, each.since AS since, n, f1
MATCH (paragraph)-[:HOLDS]->(other:Term)
WHERE other.name <> $term
WITH other.name AS concept, n, f1, toFloat(count(CASE WHEN since THEN 1 END)) AS a, toFloat(count(*)) AS f2
WITH concept, n, f1, a, f2, f2 - a AS before, n - f1 AS ofBefore
WHERE ($rising AND a / f1 > before / ofBefore) OR (NOT $rising AND a / f1 < before / ofBefore)
RETURN concept, toInteger(before) AS before, toInteger(ofBefore) AS ofBefore, toInteger(a) AS since, toInteger(f1) AS ofSince,
  round(2 * (CASE WHEN a = 0 THEN 0 ELSE a * log(a * n / (f1 * f2)) END
    + CASE WHEN f1 = a THEN 0 ELSE (f1 - a) * log((f1 - a) * n / (f1 * (n - f2))) END
    + CASE WHEN before = 0 THEN 0 ELSE before * log(before * n / (ofBefore * f2)) END
    + CASE WHEN ofBefore = before THEN 0 ELSE (ofBefore - before) * log((ofBefore - before) * n / (ofBefore * (n - f2))) END), 9) AS g2
ORDER BY g2 DESC, f2 DESC, concept
LIMIT $limit;
