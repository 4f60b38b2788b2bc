// How many speeches and units a part of the corpus has, and how many speeches it leaves out for want of a date.
//+ units-part
CALL () {
  MATCH (speech:Speech)
  WHERE
    //+ speech
  RETURN count(speech) AS speeches
}
CALL () {
  MATCH (speech:Speech)
  WHERE speech.counted AND speech.date IS NULL
    //+ facets
  RETURN count(speech) AS dateless
}
RETURN speeches, n AS units, CASE WHEN $from IS NULL AND $to IS NULL THEN 0 ELSE dateless END AS undated
