// title.zh: 语料概况
// title.en: A profile of the corpus
// about: corpus
// description.zh: 各年各类讲话的篇数、段落和字数：解读任何趋势之前先看这里。
// description.en: Speeches, paragraphs and characters by year and kind: to be looked at before reading anything into a trend.
MATCH (speech:Speech)
WHERE speech.counted
OPTIONAL MATCH (speech)-[:HAS]->(paragraph:Paragraph {role: 'body'})
WITH speech, count(paragraph) AS paragraphs
RETURN speech.year AS year, speech.kind AS kind, count(speech) AS speeches, sum(paragraphs) AS paragraphs,
  sum(speech.characters) AS characters
ORDER BY year IS NULL, year, kind;
