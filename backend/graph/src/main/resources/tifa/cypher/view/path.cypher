// The shortest ways between two concepts, those with the strongest weakest link first.
//+ path
//+ steps
