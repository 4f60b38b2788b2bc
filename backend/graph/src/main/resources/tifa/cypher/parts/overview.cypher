//+ units
CALL () {
  MATCH (term:Term)
  WHERE term.paragraphs > 0
    AND
    //+ term
  RETURN count(term) AS passing
}
CALL () {
  //+ top
}
WITH n, passing, names
CALL (n, names) {
  //+ pairs
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
