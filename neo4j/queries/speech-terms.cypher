// title.zh: 一篇讲话的特征概念
// title.en: The signature concepts of a speech
// about: speech
// description.zh: 与语料里其余讲话相比，标题含有这几个字的讲话特别多用的概念，按 G²（Dunning 1993，四项）排列：这篇讲话新在哪里、重在哪里。
// description.en: What the speeches whose titles contain these characters use much more than all others, by G² (Dunning 1993, four terms): what is new in a speech, and what it stresses.
// parameter title: string = 乡村 | 标题里的字 | characters of the title
// parameter limit: integer = 30 | 最多几个 | at most
MATCH (speech:Speech)-[:HAS]->(paragraph:Paragraph {role: 'body'})
WHERE speech.counted
WITH toFloat(count(paragraph)) AS n, toFloat(count(CASE WHEN speech.title CONTAINS $title THEN 1 END)) AS f1
MATCH (speech:Speech)-[:HAS]->(:Paragraph)-[:HOLDS]->(term:Term)
WHERE speech.title CONTAINS $title
WITH n, f1, term, toFloat(count(*)) AS a, toFloat(term.paragraphs) AS f2
WHERE a * n > f1 * f2
WITH term, a, f2, round(2 * (a * log(a * n / (f1 * f2))
  + CASE WHEN f1 = a THEN 0 ELSE (f1 - a) * log((f1 - a) * n / (f1 * (n - f2))) END
  + CASE WHEN f2 = a THEN 0 ELSE (f2 - a) * log((f2 - a) * n / ((n - f1) * f2)) END
  + CASE WHEN n - f1 - f2 + a = 0 THEN 0 ELSE (n - f1 - f2 + a) * log((n - f1 - f2 + a) * n / ((n - f1) * (n - f2))) END), 9) AS g2
RETURN term.name AS concept, toInteger(a) AS paragraphs, toInteger(f2) AS ofAll, g2
ORDER BY g2 DESC, concept
LIMIT $limit;
