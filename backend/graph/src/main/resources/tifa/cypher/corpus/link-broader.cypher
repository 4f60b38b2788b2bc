// Which terms have a broader one.
UNWIND $links AS row
MATCH (from:Term {name: row[0]})
MATCH (to:Term {name: row[1]})
MERGE (from)-[:BROADER]->(to)
