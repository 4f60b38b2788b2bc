// Ways of three links and of four, by the units of their weakest link; counts of the whole corpus bound those of a part.
// Where those of three may yet fall, by their score or in the part, those of four are looked for, too.
CALL (ends) {
  MATCH (a:Term {name: ends[0]})-[one:CO_OCCURS]-(x:Term)-[two:CO_OCCURS]-(y:Term)
    -[three:CO_OCCURS]-(b:Term {name: ends[1]})
  USING JOIN ON y
  WHERE CASE $unit WHEN 'sentence' THEN one.sentences ELSE one.paragraphs END >= $min
    AND CASE $unit WHEN 'sentence' THEN two.sentences ELSE two.paragraphs END >= $min
    AND CASE $unit WHEN 'sentence' THEN three.sentences ELSE three.paragraphs END >= $min
    AND x <> b AND y <> a
    AND all(term IN [x] WHERE
      //+ term
    )
    AND all(term IN [y] WHERE
      //+ term
    )
  WITH ends, x, y, CASE $unit
    WHEN 'sentence' THEN [one.sentences, two.sentences, three.sentences]
    ELSE [one.paragraphs, two.paragraphs, three.paragraphs] END AS counts
  WITH ends, x.name AS first, y.name AS second, reduce(least = counts[0], a IN counts |
    CASE WHEN a < least THEN a ELSE least END) AS least
  ORDER BY least DESC, first, second LIMIT $most
  RETURN collect([ends[0], first, second, ends[1]]) AS shorter
}
WITH n, ranking, shorter, CASE WHEN shorter = [] OR $doubtful AND size(shorter) < $most THEN ends ELSE [] END AS ends
CALL (ends) {
  MATCH (a:Term {name: ends[0]})-[one:CO_OCCURS]-(x:Term)-[two:CO_OCCURS]-(y:Term)
  WHERE CASE $unit WHEN 'sentence' THEN one.sentences ELSE one.paragraphs END >= $min
    AND CASE $unit WHEN 'sentence' THEN two.sentences ELSE two.paragraphs END >= $min
    AND NOT x.name IN ends AND NOT y.name IN ends
    AND all(term IN [x] WHERE
      //+ term
    )
    AND all(term IN [y] WHERE
      //+ term
    )
  WITH ends, x, y, CASE $unit WHEN 'sentence' THEN [one.sentences, two.sentences]
    ELSE [one.paragraphs, two.paragraphs] END AS counts
  // The best way to each middle.
  WITH ends, y, max([CASE WHEN counts[0] < counts[1] THEN counts[0] ELSE counts[1] END, x.name]) AS before
  MATCH (y)-[three:CO_OCCURS]-(z:Term)-[four:CO_OCCURS]-(b:Term {name: ends[1]})
  WHERE CASE $unit WHEN 'sentence' THEN three.sentences ELSE three.paragraphs END >= $min
    AND CASE $unit WHEN 'sentence' THEN four.sentences ELSE four.paragraphs END >= $min
    AND NOT z.name IN ends AND z.name <> before[1]
    AND all(term IN [z] WHERE
      //+ term
    )
  WITH ends, y, before, z, CASE $unit WHEN 'sentence' THEN [three.sentences, four.sentences]
    ELSE [three.paragraphs, four.paragraphs] END AS counts
  WITH ends, y.name AS middle, before,
    max([CASE WHEN counts[0] < counts[1] THEN counts[0] ELSE counts[1] END, z.name]) AS after
  WITH ends, middle, before, after, CASE WHEN before[0] < after[0] THEN before[0] ELSE after[0] END AS least
  ORDER BY least DESC, middle LIMIT $most
  RETURN collect([ends[0], before[1], middle, after[1], ends[1]]) AS longer
}
WITH n, ranking, shorter + longer AS detours, size(shorter) >= $most OR size(longer) >= $most AS cut
