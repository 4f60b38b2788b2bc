// title.zh: 跨篇稳固的搭配
// title.en: Pairs steady across speeches
// about: pair
// description.zh: 在多篇讲话中反复同现的概念对，而非只在一篇里；按讲话数和 NPMI（Bouma 2009）排列。点一行读例证。
// description.en: Concepts that meet in several speeches, not in one alone, by speeches and NPMI (Bouma 2009). A row opens its passages.
// parameter speeches: integer = 2 | 至少几篇讲话 | speeches, at least
// parameter paragraphs: integer = 2 | 至少几段 | paragraphs, at least
// parameter category: category? =  | 类别 | category
// parameter limit: integer = 100 | 最多几行 | at most
MATCH (corpus:Corpus)
MATCH (a:Term)-[together:CO_OCCURS]->(b:Term)
WHERE together.speeches >= $speeches AND together.paragraphs >= $paragraphs
  AND ($category IS NULL OR a.category = $category OR b.category = $category)
WITH a, b, together, toFloat(corpus.paragraphs) AS n, toFloat(together.paragraphs) AS shared
RETURN a.name AS source, b.name AS target, together.paragraphs AS paragraphs, together.sentences AS sentences,
  together.speeches AS speeches,
  round(CASE WHEN shared = n THEN 1.0 ELSE log(shared * n / (a.paragraphs * b.paragraphs)) / -log(shared / n) END, 9) AS score
ORDER BY speeches DESC, score DESC, source, target
LIMIT $limit;
