// Links pairs for the first time, from the smaller name to the larger; names are given by their places in a list.
UNWIND range(0, size($names) - 1) AS place
MATCH (term:Term {name: $names[place]})
WITH term ORDER BY place
WITH collect(term) AS terms
UNWIND $pairs AS row
WITH terms[row[0]] AS first, terms[row[1]] AS second, row
CREATE (first)-[:CO_OCCURS {sentences: row[2], paragraphs: row[3], speeches: row[4]}]->(second)
