// The types of relationships, with how many there are and which properties.
CALL () {
  MATCH ()-[counted:HAS]->()
  RETURN count(counted) AS count
}
CALL () {
  MATCH ()-[part:HAS]->()
  WITH part LIMIT 20
  UNWIND keys(part) AS key
  WITH DISTINCT key ORDER BY key
  RETURN collect(key) AS properties
}
RETURN {name: 'HAS', count: count, properties: properties} AS part
UNION ALL
CALL () {
  MATCH ()-[counted:HOLDS]->()
  RETURN count(counted) AS count
}
CALL () {
  MATCH ()-[part:HOLDS]->()
  WITH part LIMIT 20
  UNWIND keys(part) AS key
  WITH DISTINCT key ORDER BY key
  RETURN collect(key) AS properties
}
RETURN {name: 'HOLDS', count: count, properties: properties} AS part
UNION ALL
CALL () {
  MATCH ()-[counted:MENTIONS]->()
  RETURN count(counted) AS count
}
CALL () {
  MATCH ()-[part:MENTIONS]->()
  WITH part LIMIT 20
  UNWIND keys(part) AS key
  WITH DISTINCT key ORDER BY key
  RETURN collect(key) AS properties
}
RETURN {name: 'MENTIONS', count: count, properties: properties} AS part
UNION ALL
CALL () {
  MATCH ()-[counted:CO_OCCURS]->()
  RETURN count(counted) AS count
}
CALL () {
  MATCH ()-[part:CO_OCCURS]->()
  WITH part LIMIT 20
  UNWIND keys(part) AS key
  WITH DISTINCT key ORDER BY key
  RETURN collect(key) AS properties
}
RETURN {name: 'CO_OCCURS', count: count, properties: properties} AS part
UNION ALL
CALL () {
  MATCH ()-[counted:CONTAINS]->()
  RETURN count(counted) AS count
}
CALL () {
  MATCH ()-[part:CONTAINS]->()
  WITH part LIMIT 20
  UNWIND keys(part) AS key
  WITH DISTINCT key ORDER BY key
  RETURN collect(key) AS properties
}
RETURN {name: 'CONTAINS', count: count, properties: properties} AS part
UNION ALL
CALL () {
  MATCH ()-[counted:BROADER]->()
  RETURN count(counted) AS count
}
CALL () {
  MATCH ()-[part:BROADER]->()
  WITH part LIMIT 20
  UNWIND keys(part) AS key
  WITH DISTINCT key ORDER BY key
  RETURN collect(key) AS properties
}
RETURN {name: 'BROADER', count: count, properties: properties} AS part
UNION ALL
CALL () {
  MATCH ()-[counted:REPRINTS]->()
  RETURN count(counted) AS count
}
CALL () {
  MATCH ()-[part:REPRINTS]->()
  WITH part LIMIT 20
  UNWIND keys(part) AS key
  WITH DISTINCT key ORDER BY key
  RETURN collect(key) AS properties
}
RETURN {name: 'REPRINTS', count: count, properties: properties} AS part
