// How many speeches a part of the corpus has, and how many it leaves out for want of a date.
MATCH (speech:Speech)
WHERE
  //+ speech
WITH count(speech) AS speeches
CALL () {
  MATCH (undated:Speech)
  WHERE undated.counted AND undated.date IS NULL
  RETURN count(undated) AS undated
}
RETURN speeches, CASE WHEN $from IS NULL AND $to IS NULL THEN 0 ELSE undated END AS undated
