// title.zh: 待审的概念
// title.en: Proposals to review first
// about: corpus
// description.zh: 从语料里找出、还没有人审过的概念，最常见的在前，附把握程度（0 到 1）：先审这些，图上变动最大。
// description.en: Concepts found in the corpus that nobody has reviewed yet, the most common first, each with its confidence (0 to 1): to review these first changes the map most.
// parameter tier: string? =  | 来源（空白为全部） | tier (blank for all)
// parameter limit: integer = 100 | 最多几个 | at most
MATCH (term:Term {status: 'proposed'})
WHERE term.mentions > 0 AND ($tier IS NULL OR term.tier = $tier)
RETURN term.name AS concept, term.category AS category, term.tier AS tier, round(term.confidence, 3) AS confidence, term.mentions AS mentions, term.speeches AS speeches
ORDER BY mentions DESC, concept
LIMIT $limit;
