// The terms with a mention, the most mentioned first.
MATCH (term:Term)
WHERE term.mentions > 0
  AND ($categories = [] OR term.category IN $categories)
  AND ($tiers = [] OR term.tier IN $tiers)
  AND ($statuses = [] OR term.status IN $statuses)
RETURN term.name AS name
ORDER BY term.mentions DESC, name
LIMIT $limit
