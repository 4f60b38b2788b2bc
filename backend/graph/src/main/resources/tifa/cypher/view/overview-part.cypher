// The most widespread concepts of a part of the corpus, recounted, each with its three strongest links.
//+ overview-part
//+ rows
