// What kinds of neighbours pass in a part of the corpus.
//+ units-part
//+ asked
//+ neighbours-part
//+ marginals-part
//+ linked
//+ grouped
