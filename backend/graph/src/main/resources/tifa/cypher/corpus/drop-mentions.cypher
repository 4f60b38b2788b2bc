// What speeches mention no more.
UNWIND $mentions AS row
MATCH (:Speech {id: row[0]})-[mentioned:MENTIONS]->(:Term {name: row[1]})
DELETE mentioned
