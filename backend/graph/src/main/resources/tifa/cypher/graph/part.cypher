// How many speeches a part of the corpus has, and how many it leaves out for want of a date.
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
RETURN speeches, CASE WHEN $from IS NULL AND $to IS NULL THEN 0 ELSE dateless END AS undated
