// Which terms contain others.
MATCH (container:Term)-[:CONTAINS]->(contained:Term)
RETURN container.name AS container, contained.name AS contained
