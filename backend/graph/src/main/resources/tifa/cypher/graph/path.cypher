// The shortest ways between two concepts, those with the strongest weakest link first.
//+ path
RETURN n AS units, passing, cut, paths
