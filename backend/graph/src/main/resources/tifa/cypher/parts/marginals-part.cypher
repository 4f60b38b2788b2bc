CALL (term) {
  //+ held
}
UNWIND pairs AS pair
WITH n, needed, term, pair.a AS a, pair.f1 AS f1, f AS f2
