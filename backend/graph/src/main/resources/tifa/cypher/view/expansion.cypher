// The next neighbours of a concept on the map, with their links there.
//+ expansion
//+ rows
