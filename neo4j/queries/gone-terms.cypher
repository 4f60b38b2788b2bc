// title.zh: 某年以后不再出现的概念
// title.en: Concepts that are gone since a year
// about: time
// description.zh: 此前有几篇讲话提到、从这一年起再没有提到的概念；无日期的讲话不算。语料要盖住这一年以后，“不再”才可信。
// description.en: Concepts that some speeches mentioned before, and none since; undated speeches are left out. "Gone" is to be trusted only if the corpus covers the years after.
// parameter year: integer = 2020 | 从哪年起 | since
// parameter speeches: integer = 2 | 此前至少几篇 | speeches before, at least
// parameter limit: integer = 50 | 最多几个 | at most
MATCH (speech:Speech)-[mentioned:MENTIONS]->(term:Term)
WHERE speech.year IS NOT NULL
WITH term, max(speech.year) AS latest, count(speech) AS speeches, sum(mentioned.count) AS mentions
WHERE latest < $year AND speeches >= $speeches
RETURN term.name AS concept, term.category AS category, latest, speeches, mentions
ORDER BY speeches DESC, mentions DESC, concept
LIMIT $limit;
