// title.zh: 概念最相近的讲话
// title.en: Speeches that share the most concepts
// about: speech
// description.zh: 每两篇讲话共有的概念占两篇全部概念的比例（Jaccard）；很高的往往是同一篇的不同版本。
// description.en: For two speeches each, the concepts they share as a part of all concepts of both (Jaccard); very high values are often versions of one text.
// parameter title: string? =  | 只看标题含这些字的（空白为全部） | only titles with these characters (blank for all)
// parameter min: integer = 5 | 至少共有几个 | concepts shared, at least
// parameter limit: integer = 30 | 最多几对 | pairs, at most
MATCH (a:Speech)
WHERE $title IS NULL OR a.title CONTAINS $title
MATCH (a)-[:MENTIONS]->(shared:Term)<-[:MENTIONS]-(b:Speech)
WHERE a.id < b.id OR NOT b.title CONTAINS $title
WITH a, b, count(shared) AS shared
WHERE shared >= $min
WITH a, b, shared, COUNT { (a)-[:MENTIONS]->(:Term) } + COUNT { (b)-[:MENTIONS]->(:Term) } - shared AS all
RETURN a.title AS first, b.title AS second, shared, round(toFloat(shared) / all, 3) AS jaccard
ORDER BY jaccard DESC, shared DESC, a.id, b.id
LIMIT $limit;
