// The next neighbours of a concept on the map in a part of the corpus, recounted, with their links there.
//+ expansion-part
//+ rows
