// title.zh: 逐词索引
// title.en: A concordance
// about: concept
// description.zh: 一个概念的每一次出现，连同左右若干字（KWIC），按右边的字排列：同样的搭配排在一起，一眼看出它怎样用。
// description.en: Every mention of a concept with what stands left and right of it (KWIC), by what follows: like uses stand together, and show at a glance how it is used.
// parameter term: string = 两个维护 | 概念 | concept
// parameter width: integer = 15 | 左右各几个字 | characters on each side
// parameter limit: integer = 200 | 最多几处 | at most
MATCH (speech:Speech)-[:HAS]->(paragraph:Paragraph)-[held:HOLDS]->(:Term {name: $term})
UNWIND range(0, size(held.starts) - 1) AS i
WITH speech, paragraph, paragraph.sentences[held.sentences[i]] + held.starts[i] AS start, paragraph.sentences[held.sentences[i]] + held.ends[i] AS end
WITH speech, paragraph, start, CASE WHEN start < $width THEN start ELSE $width END AS left, end
RETURN substring(paragraph.text, start - left, left) AS before, substring(paragraph.text, start, end - start) AS written,
  substring(paragraph.text, end, $width) AS after, speech.date AS date, speech.title AS title, paragraph.index + 1 AS paragraph
ORDER BY after, before, date IS NULL, date, title, paragraph
LIMIT $limit;
