// Terms that left the vocabulary.
MATCH (term:Term)
WHERE term.name IN $names
DETACH DELETE term
