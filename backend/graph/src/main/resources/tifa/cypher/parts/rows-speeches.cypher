//+ holding
WITH edges + holds + [name IN names WHERE none(edge IN edges + holds WHERE edge.source = name OR edge.target = name) |
  {source: name}] AS rows
UNWIND range(0, size(rows) - 1) AS rank
WITH rank, rows[rank] AS row
RETURN row.source AS source, row.target AS target, row.sentences AS sentences, row.paragraphs AS paragraphs,
  row.speeches AS speeches, row.score AS score
ORDER BY rank
