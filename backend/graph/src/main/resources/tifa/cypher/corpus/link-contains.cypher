// Which terms contain others.
UNWIND $links AS row
MATCH (from:Term {name: row[0]})
MATCH (to:Term {name: row[1]})
MERGE (from)-[:CONTAINS]->(to)
