// Takes out what speeches hold and mention.
MATCH (speech:Speech)
WHERE speech.id IN $ids
CALL (speech) {
  MATCH (speech)-[:HAS]->(:Paragraph)-[held:HOLDS]->()
  DELETE held
}
CALL (speech) {
  MATCH (speech)-[mentioned:MENTIONS]->()
  DELETE mentioned
}
