// The neighbourhood of concepts in a part of the corpus, recounted.
//+ ego-part
//+ rows
