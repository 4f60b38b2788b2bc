// title.zh: 没有连线的概念
// title.en: Concepts without links
// about: corpus
// description.zh: 提到过、但与任何概念的共现都不到这么多段的概念：要么只在短段落里出现，要么是错认的词。
// description.en: Concepts that are mentioned but share that many paragraphs with none: they stand in short paragraphs alone, or were wrongly taken for concepts.
// parameter min: integer = 2 | 连线至少几段 | paragraphs of a link, at least
// parameter mentions: integer = 3 | 至少提到几次 | mentions, at least
// parameter limit: integer = 100 | 最多几个 | at most
MATCH (term:Term)
WHERE term.mentions >= $mentions AND NOT EXISTS { (term)-[together:CO_OCCURS]-(:Term) WHERE together.paragraphs >= $min }
RETURN term.name AS concept, term.category AS category, term.tier AS tier, term.mentions AS mentions, term.paragraphs AS paragraphs, term.speeches AS speeches
ORDER BY mentions DESC, concept
LIMIT $limit;
