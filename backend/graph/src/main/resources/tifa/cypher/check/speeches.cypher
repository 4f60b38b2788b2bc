// Speeches with everything that was counted of them.
MATCH (speech:Speech)
WHERE speech.id IN $ids
RETURN speech {.*} AS speech,
  [(speech)-[:HAS]->(paragraph:Paragraph) | paragraph {.*, holds:
    [(paragraph)-[held:HOLDS]->(term) | [term.name, held.sentences, held.starts, held.ends]]}] AS paragraphs,
  [(speech)-[mentioned:MENTIONS]->(term) | [term.name, mentioned.count]] AS mentions
ORDER BY speech.id
