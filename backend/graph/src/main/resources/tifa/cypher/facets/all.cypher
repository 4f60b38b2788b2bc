// What kinds of concepts there are.
MATCH (term:Term)
WHERE term.paragraphs > 0
WITH term
//+ grouped
