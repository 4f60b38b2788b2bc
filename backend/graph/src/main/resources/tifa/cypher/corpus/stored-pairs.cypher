// The stored paragraphs of pairs.
UNWIND $pairs AS row
MATCH (:Term {name: row[0]})-[together:CO_OCCURS]->(:Term {name: row[1]})
RETURN row[0] AS first, row[1] AS second, together.paragraphs AS paragraphs
