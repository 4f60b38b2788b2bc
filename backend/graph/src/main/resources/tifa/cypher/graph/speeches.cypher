// The speeches of this part that mention the most of some concepts, and how often.
WITH $names AS names
//+ holding
CALL (names, speeches) {
  UNWIND range(0, size(speeches) - 1) AS rank
  WITH names, rank, speeches[rank] AS speech
  MATCH (speech)-[:HAS]->(paragraph:Paragraph)-[held:HOLDS]->(term:Term)
  WHERE term.name IN names
  WITH rank, speech, paragraph, collect(held.sentences) AS held
  CALL (held) {
    UNWIND held AS sentences
    UNWIND sentences AS sentence
    RETURN count(*) AS mentions, count(DISTINCT sentence) AS sentences
  }
  WITH rank, speech, sum(mentions) AS mentions, sum(sentences) AS sentences, count(paragraph) AS paragraphs
  ORDER BY rank
  RETURN collect(speech {.id, .title, .date, .datePrecision, .speaker, .place, .source,
    mentions: mentions, sentences: sentences, paragraphs: paragraphs}) AS found
}
RETURN holding, found, holds
