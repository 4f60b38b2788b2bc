// How strong the links among the most widespread concepts of a part of the corpus are.
//+ units-part
CALL () {
  //+ top-part
}
WITH n, ranking[$offset..$offset + $limit] AS names
CALL (n, names) {
  //+ pairs-part
  RETURN strongest
}
UNWIND strongest AS edge
WITH CASE $unit WHEN 'sentence' THEN edge.sentences ELSE edge.paragraphs END AS a, edge.score AS score
//+ cells
