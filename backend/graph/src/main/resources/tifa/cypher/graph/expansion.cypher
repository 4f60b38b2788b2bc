// The next neighbours of a concept on the map, with what passes before the cuts.
//+ expansion
RETURN n AS units, names, neighbours, remaining, passingEdges, edges
