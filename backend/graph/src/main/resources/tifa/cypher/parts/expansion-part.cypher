//+ units-part
CALL (n) {
  WITH n, [$of] AS hop, [$of] AS without, 1 AS needed
  //+ neighbours-part
  WHERE
    //+ term
  //+ marginals-part
  //+ chosen
}
//+ fresh
CALL (n, starts, ends) {
  WITH n, starts, ends, starts + ends AS names
  CALL (n, names) {
    //+ pairs-part
    RETURN strongest AS among
  }
  RETURN [edge IN among WHERE (edge.source IN starts AND edge.target IN ends)
    OR (edge.target IN starts AND edge.source IN ends)] AS strongest
}
//+ own
