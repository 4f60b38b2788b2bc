UNWIND edges + [name IN names WHERE none(edge IN edges WHERE edge.source = name OR edge.target = name) |
  {source: name}] AS row
RETURN row.source AS source, row.target AS target, row.sentences AS sentences, row.paragraphs AS paragraphs,
  row.speeches AS speeches, row.score AS score
ORDER BY target IS NULL, score IS NULL, score DESC, paragraphs DESC, source, target
