// The figures of concepts.
MATCH (term:Term)
WHERE term.name IN $names
RETURN term.name AS name, term.category AS category, term.tier AS tier, term.status AS status, term.gloss AS gloss,
  term.mentions AS mentions, term.sentences AS sentences, term.paragraphs AS paragraphs, term.speeches AS speeches
