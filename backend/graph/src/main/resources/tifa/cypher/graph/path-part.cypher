// The shortest ways between two concepts in a part of the corpus, recounted, those with the strongest weakest link first.
//+ path-part
RETURN n AS units, passing, cut, paths
