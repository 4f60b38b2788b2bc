CASE WHEN sentence < 0 THEN paragraph.text ELSE substring(paragraph.text, paragraph.sentences[sentence],
  coalesce(paragraph.sentences[sentence + 1], size(paragraph.text)) - paragraph.sentences[sentence]) END
