// The concepts and links of a map made by hand.
//+ picked-part
RETURN n AS units, names, passing, passingEdges, edges
