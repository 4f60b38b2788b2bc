// Pairs with their counts, those of one first term at a time.
MATCH (first:Term)-[together:CO_OCCURS]->(second)
RETURN first.name AS first,
  collect([second.name, together.sentences, together.paragraphs, together.speeches]) AS pairs
