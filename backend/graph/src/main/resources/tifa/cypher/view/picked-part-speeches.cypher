// The concepts and links of a map made by hand, in a part of the corpus, recounted, and the speeches that mention the most of them.
//+ picked-part
//+ rows-speeches
