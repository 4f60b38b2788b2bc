// The most widespread concepts, with what passes before the cuts.
//+ overview-part
RETURN names, passing, passingEdges, edges
