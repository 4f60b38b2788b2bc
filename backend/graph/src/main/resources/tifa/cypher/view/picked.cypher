// The concepts and links of a map made by hand, in the whole corpus.
//+ picked
//+ rows
