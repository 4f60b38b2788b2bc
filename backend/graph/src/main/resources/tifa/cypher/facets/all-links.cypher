// How strong the links among the most widespread concepts are.
//+ units
CALL () {
  //+ top
}
CALL (n, names) {
  //+ pairs
  RETURN strongest
}
UNWIND strongest AS edge
WITH CASE $unit WHEN 'sentence' THEN edge.sentences ELSE edge.paragraphs END AS a, edge.score AS score
//+ cells
