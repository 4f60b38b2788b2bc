// The labels of the graph, with how many nodes bear them and which properties.
CALL () {
  MATCH (counted:Speech)
  RETURN count(counted) AS count
}
CALL () {
  MATCH (part:Speech)
  WITH part LIMIT 20
  UNWIND keys(part) AS key
  WITH DISTINCT key ORDER BY key
  RETURN collect(key) AS properties
}
RETURN {name: 'Speech', count: count, properties: properties} AS part
UNION ALL
CALL () {
  MATCH (counted:Paragraph)
  RETURN count(counted) AS count
}
CALL () {
  MATCH (part:Paragraph)
  WITH part LIMIT 20
  UNWIND keys(part) AS key
  WITH DISTINCT key ORDER BY key
  RETURN collect(key) AS properties
}
RETURN {name: 'Paragraph', count: count, properties: properties} AS part
UNION ALL
CALL () {
  MATCH (counted:Term)
  RETURN count(counted) AS count
}
CALL () {
  MATCH (part:Term)
  WITH part LIMIT 20
  UNWIND keys(part) AS key
  WITH DISTINCT key ORDER BY key
  RETURN collect(key) AS properties
}
RETURN {name: 'Term', count: count, properties: properties} AS part
UNION ALL
CALL () {
  MATCH (counted:Corpus)
  RETURN count(counted) AS count
}
CALL () {
  MATCH (part:Corpus)
  WITH part LIMIT 20
  UNWIND keys(part) AS key
  WITH DISTINCT key ORDER BY key
  RETURN collect(key) AS properties
}
RETURN {name: 'Corpus', count: count, properties: properties} AS part
