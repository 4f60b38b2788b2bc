// All concepts with a mention, each with its links to concepts that follow it.
MATCH (term:Term)
WHERE term.paragraphs > 0
CALL (term) {
  MATCH (term)-[together:CO_OCCURS]->(other:Term)
  // By number, as reading names is the larger part of going through links.
  RETURN collect(id(other)) AS others, collect(together.sentences) AS sentences,
    collect(together.paragraphs) AS paragraphs, collect(together.speeches) AS speeches
}
RETURN id(term) AS id, term.name AS name, term.category AS category, term.tier AS tier, term.status AS status,
  term.confidence AS confidence, term.sentences AS ofSentences, term.paragraphs AS ofParagraphs,
  others, sentences, paragraphs, speeches
