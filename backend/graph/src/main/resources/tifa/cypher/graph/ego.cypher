// The neighbourhood of concepts, with what passes before the cuts.
//+ ego
//+ shared
RETURN n AS units, names, passing, passingEdges, edges, shared
