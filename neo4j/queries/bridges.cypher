// title.zh: 通向别的圈子的连线
// title.en: Links that lead into other circles
// about: concept
// description.zh: 概念的每条连线，两端的共同邻居占两端其余邻居的比例（Onnela 等 2007）：接近 1 的在同一个圈子里，接近 0 而段落多的，是通向另一个话题的桥。
// description.en: Of each link of a concept, what part of the other neighbours of its ends both ends share (Onnela et al. 2007): near 1 it stays within a circle; near 0 with many paragraphs it is a bridge to another topic.
// parameter term: string = 两个维护 | 概念 | concept
// parameter min: integer = 2 | 至少共现几段 | paragraphs shared, at least
// parameter limit: integer = 50 | 最多几条 | at most
MATCH (asked:Term {name: $term})-[together:CO_OCCURS]-(other:Term)
WHERE together.paragraphs >= $min
WITH asked, collect({concept: other, paragraphs: together.paragraphs}) AS links, collect(other) AS around
UNWIND links AS link
WITH around, link.concept AS other, link.paragraphs AS paragraphs
MATCH (other)-[strong:CO_OCCURS]-(third:Term)
WHERE strong.paragraphs >= $min
WITH other, paragraphs, size(around) AS links, count(third) AS linksOfOther, count(CASE WHEN third IN around THEN 1 END) AS shared
WHERE links + linksOfOther - 2 > shared
RETURN $term AS source, other.name AS target, paragraphs, links + linksOfOther - 2 - shared AS others, shared,
  round(toFloat(shared) / (links + linksOfOther - 2 - shared), 9) AS overlap
ORDER BY overlap, paragraphs DESC, target
LIMIT $limit;
