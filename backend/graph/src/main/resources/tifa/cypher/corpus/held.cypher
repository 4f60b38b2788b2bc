// What the bodies of speeches hold, with the text of some of their paragraphs.
UNWIND $touched AS row
MATCH (speech:Speech {id: row.id})-[:HAS]->(paragraph:Paragraph {role: 'body'})
OPTIONAL MATCH (paragraph)-[held:HOLDS]->(term:Term)
WITH row, speech, paragraph,
  collect(CASE WHEN term IS NULL THEN null ELSE [term.name, held.sentences, held.starts, held.ends] END) AS holds
RETURN row.id AS id, speech.date AS date, paragraph.index AS index, paragraph.sentences AS starts, holds,
  CASE WHEN paragraph.index IN row.paragraphs THEN paragraph.text END AS text
ORDER BY id, index
