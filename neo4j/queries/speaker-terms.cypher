// title.zh: 一位讲话人的特征概念
// title.en: The signature concepts of a speaker
// about: speech
// description.zh: 与其余讲话相比此人用得明显多的概念，按 G²（Dunning 1993，四项）排列；大于 10.83 时偶然的可能不到千分之一。
// description.en: Concepts this speaker uses much more than all others, by G² (Dunning 1993, four terms); above 10.83, chance alone explains less than one in a thousand.
// parameter speaker: string = 梁怀谷 | 讲话人 | speaker
// parameter limit: integer = 30 | 最多几个 | at most
MATCH (speech:Speech)-[:HAS]->(paragraph:Paragraph {role: 'body'})
WHERE speech.counted
WITH toFloat(count(paragraph)) AS n, toFloat(count(CASE WHEN speech.speaker = $speaker THEN 1 END)) AS f1
MATCH (speech:Speech {speaker: $speaker})-[:HAS]->(:Paragraph)-[:HOLDS]->(term:Term)
WITH n, f1, term, toFloat(count(*)) AS a, toFloat(term.paragraphs) AS f2
WHERE a * n > f1 * f2
WITH term, a, f2, round(2 * (a * log(a * n / (f1 * f2))
  + CASE WHEN f1 = a THEN 0 ELSE (f1 - a) * log((f1 - a) * n / (f1 * (n - f2))) END
  + CASE WHEN f2 = a THEN 0 ELSE (f2 - a) * log((f2 - a) * n / ((n - f1) * f2)) END
  + CASE WHEN n - f1 - f2 + a = 0 THEN 0 ELSE (n - f1 - f2 + a) * log((n - f1 - f2 + a) * n / ((n - f1) * (n - f2))) END), 9) AS g2
RETURN term.name AS concept, toInteger(a) AS paragraphs, toInteger(f2) AS ofAll, g2
ORDER BY g2 DESC, concept
LIMIT $limit;
