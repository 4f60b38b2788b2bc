// The labels of the graph, with how many nodes bear them.
MATCH (counted:Speech)
RETURN 'Speech' AS name, count(counted) AS count
UNION ALL
MATCH (counted:Paragraph)
RETURN 'Paragraph' AS name, count(counted) AS count
UNION ALL
MATCH (counted:Term)
RETURN 'Term' AS name, count(counted) AS count
UNION ALL
MATCH (counted:Corpus)
RETURN 'Corpus' AS name, count(counted) AS count
