CASE WHEN size(speech.date) >= $digits THEN left(speech.date, $digits) END AS bucket, speech.date IS NULL AS undated
