// title.zh: 被引用最多的文件
// title.en: The documents most cited
// about: speech
// description.zh: 《》中的文件和著作，按提到它的讲话数排列，附最早和最近的年份。
// description.en: Documents and works in 《》, by how many speeches cite them, with the first and the latest year.
// parameter limit: integer = 50 | 最多几个 | at most
MATCH (speech:Speech)-[mentioned:MENTIONS]->(document:Term)
WHERE document.tier = 'title' OR document.category = 'document'
RETURN document.name AS document, count(speech) AS speeches, sum(mentioned.count) AS mentions,
  min(speech.year) AS first, max(speech.year) AS latest
ORDER BY speeches DESC, mentions DESC, document
LIMIT $limit;
