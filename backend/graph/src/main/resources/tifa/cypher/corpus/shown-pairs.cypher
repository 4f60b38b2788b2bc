// How many pairs the default view has.
MATCH (first:Term)-[together:CO_OCCURS]->(second:Term)
WHERE (first.status = 'accepted' OR first.confidence >= $shown)
  AND (second.status = 'accepted' OR second.confidence >= $shown)
RETURN count(together) AS pairs
