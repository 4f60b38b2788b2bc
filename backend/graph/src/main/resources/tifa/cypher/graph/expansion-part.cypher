// The next neighbours of a concept on the map in a part of the corpus, recounted, with what passes before the cuts.
//+ expansion-part
RETURN n AS units, names, neighbours, remaining, passingEdges, edges
