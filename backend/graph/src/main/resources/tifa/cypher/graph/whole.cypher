// How many speeches and units the corpus has.
//+ units
RETURN corpus.speeches AS speeches, n AS units, 0 AS undated
