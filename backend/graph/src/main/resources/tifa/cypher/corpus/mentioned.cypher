// Which of these terms some speech mentions.
MATCH (term:Term)
WHERE term.name IN $names AND term.mentions > 0
RETURN term.name AS name
