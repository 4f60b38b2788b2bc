// How strong the links among the most widespread concepts of a part of the corpus are.
//+ units-part
CALL () {
  //+ top-part
}
// A list of its own: a slice holds all that it was cut from, in each row that holds the slice.
WITH n, [name IN ranking[$offset..$offset + $limit] | name] AS names
CALL (n, names) {
  //+ pairs-part
  RETURN strongest
}
UNWIND strongest AS edge
WITH CASE $unit WHEN 'sentence' THEN edge.sentences ELSE edge.paragraphs END AS a, edge.score AS score
//+ cells
