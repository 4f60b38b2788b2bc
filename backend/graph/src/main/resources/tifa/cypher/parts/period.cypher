AND ($from IS NULL OR left(speech.date + '-01-01', 10) >= $from)
AND ($to IS NULL OR
  CASE size(speech.date) WHEN 4 THEN speech.date + '-12-31' WHEN 7 THEN speech.date + '-31' ELSE speech.date END <= $to)
//+ facets
