// What paragraphs hold, one entry a mention in the parallel lists.
UNWIND $holds AS row
MATCH (paragraph:Paragraph {id: row.paragraph})
UNWIND row.terms AS held
MATCH (term:Term {name: held.name})
CREATE (paragraph)-[:HOLDS {sentences: held.sentences, starts: held.starts, ends: held.ends}]->(term)
