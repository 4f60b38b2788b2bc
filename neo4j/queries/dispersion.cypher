// title.zh: 概念在各篇讲话里的分布
// title.en: How evenly concepts are spread
// about: corpus
// description.zh: DP（Gries 2008）：概念的段落在各篇讲话里的比例与各篇篇幅比例之差；0 是处处都用，接近 1 是集中在一两篇。总数大而 DP 高的，多半是一篇讲话的题目。
// description.en: DP (Gries 2008): how far the parts of a concept's paragraphs in each speech are from the parts of the corpus that the speeches are; 0 is used everywhere, near 1 is all in one or two. High counts with a high DP are mostly one speech's subject.
// parameter min: integer = 5 | 至少几段 | paragraphs, at least
// parameter even: boolean = false | 最均匀的在前（否则最集中的） | the most even first (else the most concentrated)
// parameter limit: integer = 50 | 最多几个 | at most
MATCH (corpus:Corpus)
WITH toFloat(corpus.paragraphs) AS n
MATCH (speech:Speech)-[:HAS]->(paragraph:Paragraph {role: 'body'})
WHERE speech.counted
WITH speech, n, count(paragraph) AS size
MATCH (speech)-[:HAS]->(:Paragraph)-[:HOLDS]->(term:Term)
WHERE term.paragraphs >= $min
WITH term, speech, size / n AS part, count(*) AS held
WITH term, speech, part, toFloat(held) / term.paragraphs AS own
WITH term, count(speech) AS speeches, sum(abs(own - part)) AS apart, sum(part) AS covered
WITH term, speeches, round((apart + 1 - covered) / 2, 9) AS dp
RETURN term.name AS concept, term.category AS category, term.paragraphs AS paragraphs, speeches, dp
ORDER BY CASE WHEN $even THEN dp ELSE -dp END, paragraphs DESC, concept
LIMIT $limit;
