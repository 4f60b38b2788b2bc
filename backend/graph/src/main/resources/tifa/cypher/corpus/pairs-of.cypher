// All pairs of terms.
UNWIND $names AS name
MATCH (term:Term {name: name})-[together:CO_OCCURS]-(other:Term)
RETURN name AS first, other.name AS second, together.paragraphs AS paragraphs
