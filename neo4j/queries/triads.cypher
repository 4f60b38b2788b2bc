// title.zh: 三个概念同在一段
// title.en: Three concepts in one paragraph
// about: pair
// description.zh: 与这两个概念出现在同一段里的第三个概念，按三者同段的段数排列：成套的提法由此可见。
// description.en: What third concept stands in the same paragraph as these two, by how many paragraphs hold all three: this is how formulations come in sets.
// parameter a: string = 两个维护 | 概念一 | first concept
// parameter b: string = 四个意识 | 概念二 | second concept
// parameter limit: integer = 30 | 最多几个 | at most
MATCH (:Term {name: $a})<-[:HOLDS]-(paragraph:Paragraph)-[:HOLDS]->(:Term {name: $b})
WITH collect(paragraph) AS paragraphs
UNWIND paragraphs AS paragraph
MATCH (paragraph)-[:HOLDS]->(third:Term)
WHERE NOT third.name IN [$a, $b]
WITH third, count(paragraph) AS together, size(paragraphs) AS both
RETURN third.name AS concept, together, both, round(toFloat(together) / both, 3) AS share
ORDER BY together DESC, concept
LIMIT $limit;
