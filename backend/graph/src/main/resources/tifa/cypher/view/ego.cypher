// The neighbourhood of concepts in the whole corpus.
//+ ego
//+ rows
