// Adds counts to terms; taken-out speeches come as negative counts.
UNWIND $terms AS row
MATCH (term:Term {name: row[0]})
SET term.mentions = term.mentions + row[1], term.sentences = term.sentences + row[2],
  term.paragraphs = term.paragraphs + row[3], term.speeches = term.speeches + row[4]
