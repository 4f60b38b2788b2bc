// The neighbourhood of concepts, with what passes before the cuts.
//+ ego
RETURN names, passing, passingEdges, edges
