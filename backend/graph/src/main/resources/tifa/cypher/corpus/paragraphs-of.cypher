// Terms, with in how many paragraphs they are.
UNWIND $names AS name
MATCH (term:Term {name: name})
RETURN name, elementId(term) AS id, term.paragraphs AS paragraphs
