// Says which speeches are counted, and as which the others are.
UNWIND $elected AS row
MATCH (speech:Speech {id: row.id})
SET speech.counted = row.countedAs IS NULL, speech.countedAs = row.countedAs
