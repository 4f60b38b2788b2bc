// The neighbourhood of concepts in a part of the corpus, recounted, and the speeches that mention the most of them.
//+ ego-part
//+ rows-speeches
