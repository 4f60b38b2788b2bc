speech {.id, .title, .date, .datePrecision, .speaker, .place, .kind, .source,
reprints: COUNT { (:Speech {countedAs: speech.id}) }} AS speech, paragraph.index AS paragraph,
paragraph.text AS text, paragraph.sentences AS starts, sentence,
[one.sentences, one.starts, one.ends] AS one,
CASE WHEN other IS NULL THEN null ELSE [other.sentences, other.starts, other.ends] END AS other
