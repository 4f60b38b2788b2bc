WITH n, $terms AS hop, $terms AS without, CASE $join WHEN 'all' THEN size($terms) ELSE 1 END AS needed
