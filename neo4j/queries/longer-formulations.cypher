// title.zh: 包含一个说法的更长提法
// title.en: Longer formulations of a phrase
// about: concept
// description.zh: 名称里含有这几个字的概念，从短到长：看一个说法怎样长成固定提法。
// description.en: Concepts whose names contain these characters, the shortest first: how a phrase grows into set formulations.
// parameter text: string = 治党 | 文字 | characters
// parameter limit: integer = 50 | 最多几个 | at most
MATCH (term:Term)
WHERE term.name CONTAINS $text AND term.mentions > 0
RETURN term.name AS concept, term.tier AS tier, term.mentions AS mentions, term.speeches AS speeches
ORDER BY size(concept), mentions DESC, concept
LIMIT $limit;
