// The most widespread concepts, with what passes before the cuts.
//+ overview
RETURN n AS units, names, passing, passingEdges, edges
