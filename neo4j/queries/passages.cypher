// title.zh: 提到一个概念的段落
// title.en: The passages that mention a concept
// about: concept
// description.zh: 按日期列出提到它的正文段落及出处，可以直接引用。
// description.en: The body paragraphs that mention it, by date, each with its source: ready to be quoted.
// parameter term: string = 两个维护 | 概念 | concept
// parameter limit: integer = 50 | 最多几段 | at most
MATCH (speech:Speech)-[:HAS]->(paragraph:Paragraph)-[held:HOLDS]->(:Term {name: $term})
RETURN speech.date AS date, speech.title AS title, speech.speaker AS speaker,
  size(held.starts) AS mentions, paragraph.text AS text
ORDER BY date IS NULL, date, speech.id, paragraph.index
LIMIT $limit;
