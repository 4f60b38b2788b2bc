// title.zh: 一个概念的邻居
// title.en: The neighbours of a concept
// about: concept
// description.zh: 与它在同一段落里出现的概念，按 NPMI（Bouma 2009）排列；1 表示总在一起，0 表示无关。结果可以放到图上。
// description.en: Concepts that share paragraphs with it, by NPMI (Bouma 2009): 1 is always together, 0 is unrelated. The result can go on the map.
// parameter term: string = 两个维护 | 概念 | concept
// parameter min: integer = 2 | 至少共现几段 | paragraphs shared, at least
// parameter limit: integer = 20 | 最多几个 | at most
MATCH (corpus:Corpus)
WITH toFloat(corpus.paragraphs) AS n
MATCH (asked:Term {name: $term})-[together:CO_OCCURS]-(other:Term)
WHERE together.paragraphs >= $min
WITH asked, other, together, together.paragraphs / n AS shared, n
WITH asked, other, together, round(CASE WHEN shared = 1 THEN 1.0
  ELSE log(together.paragraphs * n / (toFloat(asked.paragraphs) * other.paragraphs)) / -log(shared) END, 9) AS score
RETURN asked.name AS source, other.name AS target, together.sentences AS sentences,
  together.paragraphs AS paragraphs, together.speeches AS speeches, score
ORDER BY score DESC, paragraphs DESC, target
LIMIT $limit;
