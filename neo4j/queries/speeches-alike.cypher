// title.zh: 概念最相近的讲话
// title.en: Speeches that share the most concepts
// description.zh: 每两篇讲话共有的概念占两篇全部概念的比例（Jaccard）；很高的往往是同一篇的不同版本。
// description.en: For two speeches each, the concepts they share as a part of all concepts of both (Jaccard); very high values are often versions of one text.
// parameter min: integer = 5 | 至少共有几个 | concepts shared, at least
// parameter limit: integer = 30 | 最多几对 | pairs, at most
MATCH (speech:Speech)-[:MENTIONS]->(term:Term)
WITH speech, count(term) AS terms
WITH collect({speech: speech, terms: terms}) AS speeches
UNWIND speeches AS one
WITH speeches, one.speech AS a, one.terms AS termsOfA
MATCH (a)-[:MENTIONS]->(shared:Term)<-[:MENTIONS]-(b:Speech)
WHERE a.id < b.id
WITH a, b, termsOfA, count(shared) AS shared, speeches
WHERE shared >= $min
WITH a, b, shared, termsOfA, [other IN speeches WHERE other.speech = b | other.terms][0] AS termsOfB
RETURN a.title AS first, b.title AS second, shared,
  round(toFloat(shared) / (termsOfA + termsOfB - shared), 3) AS jaccard
ORDER BY jaccard DESC, shared DESC, a.id, b.id
LIMIT $limit;
