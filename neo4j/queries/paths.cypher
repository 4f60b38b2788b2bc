// title.zh: 两个概念之间的路
// title.en: Ways between two concepts
// about: pair
// description.zh: 从一个概念到另一个最短的几条路（至多四步），按路上最弱的一环排列：一条路的说服力不超过它最弱的一环。
// description.en: The shortest ways from one concept to the other, of four steps at most, by their weakest link: a way is no more convincing than that.
// parameter a: string = 两个维护 | 概念一 | first concept
// parameter b: string = 乡村振兴 | 概念二 | second concept
// parameter min: integer = 2 | 每步至少共现几段 | paragraphs a step, at least
// parameter limit: integer = 10 | 最多几条 | at most
MATCH way = SHORTEST 1 GROUPS (:Term {name: $a})-[links:CO_OCCURS WHERE links.paragraphs >= $min]-{1,4}(:Term {name: $b})
WITH way, [link IN relationships(way) | link.paragraphs] AS paragraphs, [concept IN nodes(way) | concept.name] AS concepts
RETURN concepts, paragraphs, reduce(weakest = paragraphs[0], each IN paragraphs | CASE WHEN each < weakest THEN each ELSE weakest END) AS weakest, way
ORDER BY weakest DESC, reduce(sum = 0, each IN paragraphs | sum + each) DESC, concepts
LIMIT $limit;
