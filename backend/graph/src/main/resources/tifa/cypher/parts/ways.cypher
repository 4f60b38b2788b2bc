WITH n, size(ranking) AS between, cut,
  [[$a, $b]] + [name IN ranking[0..$limit] | [$a, name, $b]] + detours AS ways
CALL (ways) {
  UNWIND ways AS way
  UNWIND way AS name
  RETURN collect(DISTINCT name) AS names
}
