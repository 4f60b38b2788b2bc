// The neighbourhood of concepts in the whole corpus, and the speeches that mention the most of them.
//+ ego
//+ rows-speeches
