// title.zh: 只有一个地方使用的概念
// title.en: Concepts only one place uses
// about: speech
// description.zh: 提到它们的讲话全部出自同一个地方，且至少有几篇：地方自己的提法。地点未知的讲话若也提到，就不列入。
// description.en: All speeches that mention them come from one place, and there are some: a place's own formulations. What a speech of unknown place also mentions is left out.
// parameter place: string? =  | 地点（空白为全部） | place (blank for all)
// parameter speeches: integer = 2 | 至少几篇 | speeches, at least
// parameter limit: integer = 100 | 最多几个 | at most
MATCH (speech:Speech)-[mentioned:MENTIONS]->(term:Term)
WITH term, count(speech) AS speeches, count(speech.place) AS placed, count(DISTINCT speech.place) AS places, min(speech.place) AS place, sum(mentioned.count) AS mentions
WHERE places = 1 AND placed = speeches AND speeches >= $speeches AND ($place IS NULL OR place = $place)
RETURN place, term.name AS concept, term.category AS category, speeches, mentions
ORDER BY place, speeches DESC, mentions DESC, concept
LIMIT $limit;
