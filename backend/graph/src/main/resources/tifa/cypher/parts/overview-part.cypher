//+ units-part
CALL () {
  //+ top-part
}
// A list of its own: a slice holds all that it was cut from, in each row that holds the slice.
WITH n, size(ranking) AS passing, [name IN ranking[$offset..$offset + $limit] | name] AS names
CALL (n, names) {
  //+ pairs-part
  RETURN strongest
}
// Each concept's three strongest links.
CALL (strongest) {
  UNWIND range(0, size(strongest) - 1) AS rank
  UNWIND [strongest[rank].source, strongest[rank].target] AS name
  WITH name, collect(rank)[0..3] AS best
  UNWIND best AS rank
  WITH DISTINCT rank ORDER BY rank
  RETURN collect(rank) AS ranks
}
WITH n, names, passing, size(strongest) AS passingEdges, [rank IN ranks | strongest[rank]] AS edges
