// The vocabulary in force.
MATCH (term:Term)
OPTIONAL MATCH (term)-[:BROADER]->(broader:Term)
RETURN term.name AS name, term.category AS category, term.tier AS tier, term.status AS status,
  term.confidence AS confidence, term.aliases AS aliases, term.gloss AS gloss, min(broader.name) AS broader,
  term.frequency AS frequency, term.documents AS documents, term.entropy AS entropy, term.pmi AS pmi, term.cvalue AS cvalue
ORDER BY name
