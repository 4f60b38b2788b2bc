// Pairs that share no paragraph any more.
UNWIND $pairs AS row
MATCH (:Term {name: row[0]})-[together:CO_OCCURS {paragraphs: 0}]->(:Term {name: row[1]})
DELETE together
