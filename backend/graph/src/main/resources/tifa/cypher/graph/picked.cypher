// The concepts and links of a map made by hand.
//+ picked
RETURN names, passing, passingEdges, edges
