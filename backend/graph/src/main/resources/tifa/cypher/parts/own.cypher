// The links with the concept expanded come first, so that no neighbour stands without its link.
WITH n, neighbours, remaining, names, size(strongest) AS passingEdges,
  [edge IN strongest WHERE edge.source = $of OR edge.target = $of] AS spokes,
  [edge IN strongest WHERE NOT (edge.source = $of OR edge.target = $of)] AS others
WITH n, neighbours, remaining, names, passingEdges, spokes + others[0..4 * size(names) - size(spokes)] AS edges
