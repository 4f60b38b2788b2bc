//+ units-part
CALL (n) {
  WITH n, [$a, $b] AS hop, [$a, $b] AS without, 2 AS needed
  //+ neighbours-part
  WHERE
    //+ term
  //+ marginals-part
  //+ ranked
}
WITH n, ranking, CASE WHEN ranking = [] THEN [$a, $b] ELSE [] END AS ends
//+ detours
//+ ways
CALL (n, names) {
  //+ pairs-part
  RETURN strongest
}
//+ taken
