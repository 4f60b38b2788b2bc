WITH n, ranking, [name IN ranking WHERE NOT name IN $known] AS left
// A list of its own: a slice holds all that it was cut from, in each row that holds the slice.
WITH n, ranking, size(ranking) AS neighbours, size(left) AS remaining,
  CASE $among WHEN 'visible' THEN [] ELSE [name IN left[0..$limit] | name] END AS names
WITH n, neighbours, remaining, names, CASE $among WHEN 'visible' THEN [$of] ELSE names END AS starts,
  CASE $among WHEN 'visible' THEN [name IN ranking WHERE name IN $known] ELSE names + $known + [$of] END AS ends
