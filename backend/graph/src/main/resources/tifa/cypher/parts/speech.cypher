speech.counted
//+ period
