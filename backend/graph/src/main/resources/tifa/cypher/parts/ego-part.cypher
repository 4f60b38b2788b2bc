//+ units-part
WITH n, $terms AS asked
CALL (n, asked) {
  WITH n, asked AS hop, asked AS without, CASE $join WHEN 'all' THEN size(asked) ELSE 1 END AS needed
  //+ neighbours-part
  WHERE
    //+ term
  //+ marginals-part
  //+ ranked
}
// A list of its own: a slice holds all that it was cut from, in each row that holds the slice.
WITH n, asked, ranking AS nearest, [name IN ranking[$offset..$offset + $limit] | name] AS near
CALL (n, asked, near) {
  WITH n, CASE WHEN $depth > 1 THEN near ELSE [] END AS hop, asked + near AS without, 1 AS needed
  //+ neighbours-part
  WHERE
    //+ term
  //+ marginals-part
  //+ ranked
}
// What the limit cut off may be found again, behind what it left.
CALL (nearest, ranking) {
  UNWIND CASE WHEN $depth > 1 THEN nearest + ranking ELSE [] END AS name
  RETURN count(DISTINCT name) AS within
}
WITH n, asked, CASE WHEN $depth > 1 THEN within ELSE size(nearest) END AS passing,
  [name IN asked + near + ranking[0..$limit] | name] AS names
CALL (n, names) {
  //+ pairs-part
  RETURN strongest
}
// The links of the concepts asked for come first, so that no neighbour stands without its link.
CALL (asked, names, strongest) {
  WITH asked, names, strongest, range(0, size(strongest) - 1) AS ranks
  WITH names, strongest,
    [rank IN ranks WHERE strongest[rank].source IN asked OR strongest[rank].target IN asked] AS own,
    [rank IN ranks WHERE NOT (strongest[rank].source IN asked OR strongest[rank].target IN asked)] AS others
  UNWIND (own + others)[0..4 * size(names)] AS rank
  WITH strongest, rank ORDER BY rank
  RETURN collect(strongest[rank]) AS edges
}
WITH n, asked, names, passing, strongest, size(strongest) AS passingEdges, edges
