// The most widespread concepts, with what passes before the cuts.
//+ overview-part
RETURN n AS units, names, passing, passingEdges, edges
