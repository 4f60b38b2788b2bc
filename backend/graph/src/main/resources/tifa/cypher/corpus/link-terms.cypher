// Which terms contain or are broader than others.
UNWIND $links AS row
MATCH (from:Term {name: row[0]})
MATCH (to:Term {name: row[1]})
FOREACH (each IN CASE WHEN row[2] = 'CONTAINS' THEN [1] ELSE [] END | MERGE (from)-[:CONTAINS]->(to))
FOREACH (each IN CASE WHEN row[2] = 'BROADER' THEN [1] ELSE [] END | MERGE (from)-[:BROADER]->(to))
