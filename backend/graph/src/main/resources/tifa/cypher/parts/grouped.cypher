WITH term.category AS category, term.tier AS tier, term.status AS status, $communities[term.name] AS community,
  term.status = 'accepted' OR term.confidence >= $shown AS usual,
  $members IS NULL OR term.name IN $members AS member, NOT term.name IN $known AS new
RETURN category, tier, status, community, usual, member, count(*) AS count, sum(CASE WHEN new THEN 1 ELSE 0 END) AS left
ORDER BY category, tier, status, community, usual, member
