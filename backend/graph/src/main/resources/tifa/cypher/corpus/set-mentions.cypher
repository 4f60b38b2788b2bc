// How often speeches mention terms now.
UNWIND $mentions AS row
MATCH (speech:Speech {id: row[0]})
MATCH (term:Term {name: row[1]})
MERGE (speech)-[mentioned:MENTIONS]->(term)
SET mentioned.count = row[2]
