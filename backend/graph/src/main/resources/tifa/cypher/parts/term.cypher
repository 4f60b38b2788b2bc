($categories = [] OR term.category IN $categories)
AND ($tiers = [] OR term.tier IN $tiers)
AND ($statuses = [] OR term.status IN $statuses)
AND ($tiers <> [] OR $statuses <> [] OR term.status = 'accepted' OR term.confidence >= $shown)
