UNWIND range(0, size(paths) - 1) AS rank
UNWIND range(0, size(paths[rank].edges) - 1) AS step
WITH paths[rank].edges[step] AS row, min([rank, step]) AS place
RETURN row.source AS source, row.target AS target, row.sentences AS sentences, row.paragraphs AS paragraphs,
  row.speeches AS speeches, row.score AS score
ORDER BY place
