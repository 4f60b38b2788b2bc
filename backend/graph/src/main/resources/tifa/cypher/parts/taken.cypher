CALL (ways, strongest) {
  UNWIND ways AS way
  UNWIND range(1, size(way) - 1) AS i
  WITH strongest, collect(way[i - 1] + '|' + way[i]) + collect(way[i] + '|' + way[i - 1]) AS steps
  RETURN [edge IN strongest WHERE edge.source + '|' + edge.target IN steps] AS links
}
// Of the ways that pass the shortest, those whose weakest link is the strongest.
CALL (ways, links) {
  UNWIND range(0, size(ways) - 1) AS rank
  WITH rank, ways[rank] AS way, links
  WITH rank, way, [i IN range(1, size(way) - 1) | head([edge IN links
    WHERE edge.source IN [way[i - 1], way[i]] AND edge.target IN [way[i - 1], way[i]]])] AS steps
  WHERE none(step IN steps WHERE step IS NULL)
  WITH rank, way, steps, reduce(weakest = steps[0].score, step IN steps |
    CASE WHEN step.score < weakest THEN step.score ELSE weakest END) AS weakest
  ORDER BY size(way), weakest IS NULL, weakest DESC, rank
  RETURN collect({names: way, edges: steps, weakest: weakest}) AS passing
}
WITH n, [path IN passing WHERE size(path.names) = size(passing[0].names)] AS passing, between, cut
WITH n, CASE size(passing[0].names) WHEN 3 THEN between ELSE size(passing) END AS passing, cut,
  passing[0..$limit] AS paths
