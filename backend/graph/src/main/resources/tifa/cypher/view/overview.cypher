// The most widespread concepts of the whole corpus, each with its three strongest links.
//+ overview
//+ rows
