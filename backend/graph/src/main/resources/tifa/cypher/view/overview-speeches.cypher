// The most widespread concepts of the whole corpus, each with its three strongest links, and the speeches that mention the most of them.
//+ overview
//+ rows-speeches
