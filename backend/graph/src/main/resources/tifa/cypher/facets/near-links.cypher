// How strong the links with the concepts asked for are.
//+ units
//+ asked
//+ neighbours
WHERE
  //+ term
WITH a,
  //+ score
//+ cells
