// title.zh: 连线最多的概念
// title.en: The concepts with the most links
// about: concept
// description.zh: 每个概念有多少条连线、共多少段，平均一条几段：连线多而每条都弱的是泛泛之词，连线少而强的是固定搭配。
// description.en: How many links each concept has, of how many paragraphs in all and on average: many weak ones mark a word of all work, few strong ones a fixed companion.
// parameter min: integer = 2 | 至少共现几段 | paragraphs shared, at least
// parameter limit: integer = 50 | 最多几个 | at most
MATCH (concept:Term)-[together:CO_OCCURS]-(:Term)
WHERE together.paragraphs >= $min
WITH concept, count(together) AS links, sum(together.paragraphs) AS paragraphs
RETURN concept.name AS concept, concept.category AS category, links, paragraphs, round(toFloat(paragraphs) / links, 3) AS perLink
ORDER BY links DESC, paragraphs DESC, concept
LIMIT $limit;
