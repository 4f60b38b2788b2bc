/**
 * Which neighbours are linked with several of the concepts asked for, and with how many. Pure.
 * @param {import("../subgraph.js").Subgraph} graph what is to be seen
 * @returns {Map<string, number>} by id, at least two; by the server's count, and for what has grown since, by the links that are drawn
 */
export function sharedOf({ nodes, edges, foci, ways }) {
	if (foci.length < 2 || ways) {
		return new Map();
	}
	const asked = new Set(foci);
	const drawn = new Map();
	for (const { source, target } of edges.filter((edge) => asked.has(edge.source) !== asked.has(edge.target))) {
		const id = asked.has(source) ? target : source;
		drawn.set(id, (drawn.get(id) ?? 0) + 1);
	}
	const some = nodes.filter(({ id, type }) => type === "term" && !asked.has(id)).map(({ id, shared }) => [id, Math.max(shared ?? 0, drawn.get(id) ?? 0)]);
	return new Map(some.filter(([, n]) => n > 1));
}
