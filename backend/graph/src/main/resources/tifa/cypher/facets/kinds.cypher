// Which categories and tiers there are, in whatever part of the corpus.
MATCH (term:Term)
WHERE term.paragraphs > 0
WITH DISTINCT term.category AS category, term.tier AS tier
RETURN category, tier
ORDER BY category, tier
