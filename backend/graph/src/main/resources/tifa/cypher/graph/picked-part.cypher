// The concepts and links of a map made by hand.
//+ picked-part
RETURN names, passing, passingEdges, edges
