// title.zh: 谁在用一个概念
// title.en: Who uses a concept
// about: speech
// description.zh: 每位讲话人最早和最近何时用它，用在几篇讲话、几段里，占其全部段落的千分之几：谁先说，谁常说。
// description.en: When each speaker first and last used it, in how many speeches and paragraphs, and how many in a thousand of the speaker's own: who said it first, and who says it often.
// parameter term: string = 两个维护 | 概念 | concept
// parameter limit: integer = 50 | 最多几位 | at most
MATCH (speech:Speech)-[:HAS]->(paragraph:Paragraph {role: 'body'})
WHERE speech.counted
WITH speech, paragraph, EXISTS { (paragraph)-[:HOLDS]->(:Term {name: $term}) } AS held
WITH speech.speaker AS speaker, count(paragraph) AS all, count(CASE WHEN held THEN 1 END) AS paragraphs,
  count(DISTINCT CASE WHEN held THEN speech END) AS speeches, min(CASE WHEN held THEN speech.date END) AS first, max(CASE WHEN held THEN speech.date END) AS latest
WHERE paragraphs > 0
RETURN speaker, first, latest, speeches, paragraphs, round(1000.0 * paragraphs / all, 1) AS perThousand
ORDER BY first IS NULL, first, paragraphs DESC, speaker
LIMIT $limit;
