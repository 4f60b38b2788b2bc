// title.zh: 某年起才出现的概念
// title.en: Concepts that are new since a year
// about: time
// description.zh: 此前各年没有提到、从这一年起才提到的概念；无日期的讲话不算。语料越全，“新”越可信。
// description.en: Concepts not mentioned in any earlier year; undated speeches are left out. How new "new" is depends on how complete the corpus is.
// parameter year: integer = 2018 | 起始年 | since
// parameter limit: integer = 50 | 最多几个 | at most
MATCH (speech:Speech)-[mentioned:MENTIONS]->(term:Term)
WHERE speech.year IS NOT NULL
WITH term, min(speech.year) AS first, count(speech) AS speeches, sum(mentioned.count) AS mentions
WHERE first >= $year
RETURN term.name AS concept, term.category AS category, first, speeches, mentions
ORDER BY speeches DESC, mentions DESC, concept
LIMIT $limit;
