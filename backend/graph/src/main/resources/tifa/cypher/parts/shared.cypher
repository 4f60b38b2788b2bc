// With how many of the concepts asked for each is linked.
CALL (asked, strongest) {
  UNWIND CASE WHEN $limit > 0 THEN strongest ELSE [] END AS edge
  UNWIND [[edge.source, edge.target], [edge.target, edge.source]] AS ends
  WITH ends[0] AS name, asked, ends[1] AS other
  WHERE other IN asked
  WITH name, count(*) AS count
  RETURN collect({name: name, count: count}) AS shared
}
