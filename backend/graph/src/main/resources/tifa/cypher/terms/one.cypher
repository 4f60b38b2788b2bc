// What a term contains, is contained in and is narrower than, among the terms with a mention.
MATCH (term:Term {name: $name})
RETURN COLLECT { MATCH (term)-[:CONTAINS]->(other:Term) WHERE other.mentions > 0 RETURN other.name ORDER BY other.name } AS contains,
  COLLECT { MATCH (term)<-[:CONTAINS]-(other:Term) WHERE other.mentions > 0 RETURN other.name ORDER BY other.name } AS containedIn,
  COLLECT { MATCH (term)-[:BROADER]->(other:Term) RETURN other.name ORDER BY other.name } AS broader,
  reduce(sum = 0, each IN COLLECT { MATCH (term)<-[:CONTAINS]-(other:Term) RETURN other.mentions } | sum + each) AS inside
