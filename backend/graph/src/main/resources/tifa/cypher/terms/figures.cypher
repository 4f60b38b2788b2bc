// The counts of terms by name.
MATCH (term:Term)
WHERE term.name IN $names
RETURN term.name AS name, term.mentions AS mentions, term.sentences AS sentences, term.paragraphs AS paragraphs,
  term.speeches AS speeches
