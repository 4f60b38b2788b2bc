// Adds counts to the links that are there, and takes out those that share no paragraph any more.
UNWIND $rows AS row
MATCH (:Term {name: row.name})-[together:CO_OCCURS]-(end)
WITH row, together, elementId(end) AS other
WITH row, together, other, row.others[other] AS more
WHERE more IS NOT NULL
WITH row, together, other, more, together.paragraphs + more[1] AS left
FOREACH (link IN CASE WHEN left = 0 THEN [together] ELSE [] END | DELETE link)
FOREACH (link IN CASE WHEN left = 0 THEN [] ELSE [together] END |
  SET link.sentences = link.sentences + more[0], link.paragraphs = link.paragraphs + more[1],
    link.speeches = link.speeches + more[2])
RETURN row.name AS name, collect(other) AS others
