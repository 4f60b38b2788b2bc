// Adds counts to pairs, from the smaller name to the larger.
UNWIND $pairs AS row
MATCH (first:Term {name: row[0]})
MATCH (second:Term {name: row[1]})
MERGE (first)-[together:CO_OCCURS]->(second)
  ON CREATE SET together.sentences = row[2], together.paragraphs = row[3], together.speeches = row[4]
  ON MATCH SET together.sentences = together.sentences + row[2],
    together.paragraphs = together.paragraphs + row[3], together.speeches = together.speeches + row[4]
