// What kinds of neighbours pass.
//+ units
//+ asked
//+ neighbours
//+ linked
//+ grouped
