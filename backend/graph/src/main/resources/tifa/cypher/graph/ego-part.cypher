// The neighbourhood of concepts, with what passes before the cuts.
//+ ego-part
RETURN names, passing, passingEdges, edges
