// title.zh: 用语相近的讲话人
// title.en: Speakers who share their concepts
// about: speech
// description.zh: 两位讲话人提到的概念的余弦相似度（按提到的次数加权）：1 表示比重完全一样。讲得少的人，相似度不稳。
// description.en: The cosine of two speakers' concepts, weighted by mentions: 1 means the same proportions. It is unsteady for those who speak little.
// parameter speeches: integer = 1 | 至少各有几篇讲话 | speeches of each, at least
// parameter limit: integer = 50 | 最多几对 | pairs, at most
MATCH (speech:Speech)
WHERE speech.counted AND speech.speaker IS NOT NULL
WITH speech.speaker AS speaker, collect(speech) AS held
WHERE size(held) >= $speeches
UNWIND held AS speech
MATCH (speech)-[mentioned:MENTIONS]->(term:Term)
WITH speaker, size(held) AS speeches, term, toFloat(sum(mentioned.count)) AS mentions
WITH term, collect({name: speaker, speeches: speeches, mentions: mentions}) AS uses
UNWIND uses AS one
UNWIND uses AS two
WITH one, two
WHERE one.name <= two.name
WITH one.name AS a, two.name AS b, one.speeches AS speechesOfA, two.speeches AS speechesOfB, sum(one.mentions * two.mentions) AS product, count(*) AS shared
WITH collect({a: a, b: b, speechesOfA: speechesOfA, speechesOfB: speechesOfB, product: product, shared: shared}) AS products
UNWIND [each IN products WHERE each.a = each.b] AS squareOfA
UNWIND [each IN products WHERE each.a = each.b AND each.a > squareOfA.a] AS squareOfB
UNWIND [each IN products WHERE each.a = squareOfA.a AND each.b = squareOfB.a] AS both
RETURN both.a AS first, both.b AS second, both.speechesOfA AS speechesOfFirst, both.speechesOfB AS speechesOfSecond, both.shared AS shared,
  round(both.product / (sqrt(squareOfA.product) * sqrt(squareOfB.product)), 9) AS cosine
ORDER BY cosine DESC, first, second
LIMIT $limit;
