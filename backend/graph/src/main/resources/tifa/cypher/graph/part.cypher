// How many speeches and units a part of the corpus has, and how many speeches it leaves out for want of a date.
//+ units-part
CALL () {
  MATCH (speech:Speech)
  WHERE
    //+ speech
  RETURN count(speech) AS speeches
}
CALL () {
  MATCH (undated:Speech)
  WHERE undated.counted AND undated.date IS NULL
  RETURN count(undated) AS dateless
}
RETURN speeches, n AS units, CASE WHEN $from IS NULL AND $to IS NULL THEN 0 ELSE dateless END AS undated
