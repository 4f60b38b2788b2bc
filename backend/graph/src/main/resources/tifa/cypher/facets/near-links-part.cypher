// How strong the links with the concepts asked for are in a part of the corpus.
//+ units-part
//+ asked
//+ neighbours-part
WHERE
  //+ term
//+ marginals-part
WITH a,
  //+ score
//+ cells
