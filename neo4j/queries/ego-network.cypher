// title.zh: 一个概念的自我网络
// title.en: The ego network of a concept
// about: concept
// description.zh: 与它最紧密的若干邻居（NPMI，Bouma 2009），连同邻居之间的连线：看它周围是一个圈子，还是几个互不往来的圈子。结果可以放到图上。
// description.en: Its closest neighbours (NPMI, Bouma 2009) with the links among them: whether one circle stands around it, or several that don't meet. The result can go on the map.
// parameter term: string = 两个维护 | 概念 | concept
// parameter min: integer = 2 | 至少共现几段 | paragraphs shared, at least
// parameter limit: integer = 20 | 最多几个邻居 | neighbours, at most
MATCH (corpus:Corpus)
WITH toFloat(corpus.paragraphs) AS n
MATCH (asked:Term {name: $term})-[together:CO_OCCURS]-(other:Term)
WHERE together.paragraphs >= $min
WITH asked, other, together.paragraphs AS paragraphs, together.paragraphs / n AS shared, n
WITH asked, other, paragraphs, round(CASE WHEN shared = 1 THEN 1.0
  ELSE log(paragraphs * n / (toFloat(asked.paragraphs) * other.paragraphs)) / -log(shared) END, 9) AS score
ORDER BY score DESC, paragraphs DESC, other.name
LIMIT $limit
WITH asked, collect(other) AS others
UNWIND others + asked AS one
MATCH (one)-[link:CO_OCCURS]->(two:Term)
WHERE (two IN others OR two = asked) AND link.paragraphs >= $min
RETURN one.name AS source, two.name AS target, link.sentences AS sentences, link.paragraphs AS paragraphs, link.speeches AS speeches
ORDER BY paragraphs DESC, source, target;
