// The counts of all terms with a mention.
MATCH (term:Term)
WHERE term.mentions > 0
RETURN term.name AS name, term.mentions AS mentions, term.sentences AS sentences, term.paragraphs AS paragraphs,
  term.speeches AS speeches
