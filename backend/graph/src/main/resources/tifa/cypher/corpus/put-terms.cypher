// Terms new to the vocabulary, or changed in it; their counts stay, their broader term is set anew.
UNWIND $terms AS row
MERGE (term:Term {name: row.name})
  ON CREATE SET term.mentions = 0, term.sentences = 0, term.paragraphs = 0, term.speeches = 0
SET term += row
WITH term
OPTIONAL MATCH (term)-[old:BROADER]->()
DELETE old
