// The labels of the graph, with how many nodes bear them.
MATCH (counted:Speech)
WITH count(counted) AS count
RETURN 'Speech' AS name, count
UNION ALL
MATCH (counted:Paragraph)
WITH count(counted) AS count
RETURN 'Paragraph' AS name, count
UNION ALL
MATCH (counted:Term)
WITH count(counted) AS count
RETURN 'Term' AS name, count
UNION ALL
MATCH (counted:Corpus)
WITH count(counted) AS count
RETURN 'Corpus' AS name, count
