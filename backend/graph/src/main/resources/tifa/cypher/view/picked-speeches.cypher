// The concepts and links of a map made by hand, in the whole corpus, and the speeches that mention the most of them.
//+ picked
//+ rows-speeches
