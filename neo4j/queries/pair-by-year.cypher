// title.zh: 一对概念逐年的搭配
// title.en: A pair through the years
// about: pair
// description.zh: 每年同时提到两者的段数，占提到第一个概念的段数的比例：搭配何时形成、何时松开。无日期的讲话不算。
// description.en: In each year the paragraphs that mention both, and their share of those that mention the first: when they were joined, and when they parted. Undated speeches are left out.
// parameter a: string = 两个维护 | 概念一 | first concept
// parameter b: string = 四个意识 | 概念二 | second concept
MATCH (speech:Speech)-[:HAS]->(paragraph:Paragraph)-[:HOLDS]->(:Term {name: $a})
WHERE speech.year IS NOT NULL
WITH speech.year AS year, paragraph, EXISTS { (paragraph)-[:HOLDS]->(:Term {name: $b}) } AS both
WITH year, count(paragraph) AS first, count(CASE WHEN both THEN 1 END) AS together
RETURN year, first, together, round(toFloat(together) / first, 3) AS share
ORDER BY year;
