// The most widespread concepts of a part of the corpus, recounted, each with its three strongest links, and the speeches that mention the most of them.
//+ overview-part
//+ rows-speeches
