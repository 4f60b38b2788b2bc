// The neighbourhood of concepts, with what passes before the cuts.
//+ ego-part
RETURN n AS units, names, passing, passingEdges, edges
