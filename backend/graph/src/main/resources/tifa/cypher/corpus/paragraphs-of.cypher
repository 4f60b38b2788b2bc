// In how many paragraphs terms are.
UNWIND $names AS name
MATCH (term:Term {name: name})
RETURN name, term.paragraphs AS paragraphs
