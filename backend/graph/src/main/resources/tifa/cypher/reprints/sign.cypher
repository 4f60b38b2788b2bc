// By what speeches are compared from now on.
UNWIND $signatures AS row
MATCH (speech:Speech {id: row[0]})
SET speech.signature = row[1]
