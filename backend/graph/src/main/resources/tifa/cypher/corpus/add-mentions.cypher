// The roll-up by speech.
UNWIND $mentions AS row
MATCH (speech:Speech {id: row.speech})
UNWIND row.terms AS mentioned
MATCH (term:Term {name: mentioned.name})
CREATE (speech)-[:MENTIONS {count: mentioned.count}]->(term)
