//+ units-part
WITH n, $terms AS names
CALL (n, names) {
  //+ pairs-part
  RETURN strongest
}
// Of the links that pass, those listed: from each smaller name to its larger ones.
WITH n, names, size(names) AS passing, size(strongest) AS passingEdges,
  [edge IN strongest WHERE edge.target IN $links[edge.source]] AS edges
