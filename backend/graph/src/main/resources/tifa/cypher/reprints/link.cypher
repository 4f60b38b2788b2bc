// Links speeches that are one text, from the larger id to the smaller.
UNWIND $links AS row
MATCH (larger:Speech {id: row[0]})
MATCH (smaller:Speech {id: row[1]})
MERGE (larger)-[reprints:REPRINTS]->(smaller)
SET reprints.similarity = row[2]
