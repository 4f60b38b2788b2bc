// The most widespread concepts, with what passes before the cuts.
//+ overview
RETURN names, passing, passingEdges, edges
