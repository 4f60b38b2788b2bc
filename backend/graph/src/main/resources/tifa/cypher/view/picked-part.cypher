// The concepts and links of a map made by hand, in a part of the corpus, recounted.
//+ picked-part
//+ rows
