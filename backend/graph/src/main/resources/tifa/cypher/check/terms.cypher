// Terms with their counts.
MATCH (term:Term)
RETURN term.name AS name, term.tier AS tier, term.status AS status, term.mentions AS mentions,
  term.sentences AS sentences, term.paragraphs AS paragraphs, term.speeches AS speeches
ORDER BY name
