// title.zh: 转载与草稿
// title.en: Reprints and drafts
// about: corpus
// description.zh: 每组同文的讲话计入哪一篇、不计哪些，附重复的比例（按分句）；未计入的不在图上。
// description.en: Of speeches that are one text, which is counted and which are not, with how much of both is the same (by clauses); those not counted are not on the map.
// parameter limit: integer = 100 | 最多几对 | pairs, at most
MATCH (a:Speech)-[alike:REPRINTS]-(b:Speech)
WHERE b.countedAs = a.id
RETURN a.title AS counted, a.date AS date, b.title AS reprint, b.date AS reprintDate, b.source AS file, alike.similarity AS similarity
ORDER BY a.id, similarity DESC, b.id
LIMIT $limit;
