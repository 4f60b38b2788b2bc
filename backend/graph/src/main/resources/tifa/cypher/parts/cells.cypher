WITH a, toInteger(floor(round(score * $grid, 4))) AS cell, coalesce($floor IS NULL OR score >= $floor, false) AS strong
RETURN a, cell, strong, count(*) AS links
ORDER BY a, cell, strong
