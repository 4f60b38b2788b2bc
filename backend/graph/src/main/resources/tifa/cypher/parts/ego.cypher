WITH $terms AS asked
CALL (asked) {
  WITH asked AS hop, asked AS without
  //+ neighbours
}
WITH asked, size(all) AS passing, all[$offset..$offset + $limit] AS near
CALL (asked, near) {
  WITH CASE WHEN $depth > 1 THEN near ELSE [] END AS hop, asked + near AS without
  //+ neighbours
}
WITH asked, passing, asked + near + all[0..$limit] AS names
CALL (names) {
  //+ pairs
  RETURN strongest
}
// The links of the concepts asked for come first, so that no neighbour stands without its link.
WITH names, passing, strongest, [edge IN strongest WHERE edge.source IN asked OR edge.target IN asked] AS own,
  [edge IN strongest WHERE NOT (edge.source IN asked OR edge.target IN asked)] AS others
WITH names, passing, size(strongest) AS passingEdges, (own + others)[0..4 * size(names)] AS edges
