// title.zh: 两个概念的共同邻居
// title.en: What two concepts have in common
// about: pair
// description.zh: 与两者都共现的概念，按较弱一边的段落数排列：数大的是两者之间的桥梁。
// description.en: Concepts that co-occur with both, by the weaker of their two links: those at the top are the bridges between them.
// parameter a: string = 两个维护 | 概念一 | first concept
// parameter b: string = 从严治党 | 概念二 | second concept
// parameter limit: integer = 20 | 最多几个 | at most
MATCH (a:Term {name: $a})-[first:CO_OCCURS]-(shared:Term)-[second:CO_OCCURS]-(b:Term {name: $b})
WITH shared, first.paragraphs AS withFirst, second.paragraphs AS withSecond
RETURN shared.name AS concept, withFirst, withSecond,
  CASE WHEN withFirst < withSecond THEN withFirst ELSE withSecond END AS weaker
ORDER BY weaker DESC, withFirst + withSecond DESC, concept
LIMIT $limit;
