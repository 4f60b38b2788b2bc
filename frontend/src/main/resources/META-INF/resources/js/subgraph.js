import { api } from "./api.js";
import { namesOf } from "./kept.js";
import { MOST, rule } from "./state.js";

/** How many neighbours a growth adds. */
export const STEP = 15;

/**
 * What a recipe yields, and how it grows.
 * @typedef {{nodes: object[], edges: object[], total: {nodes: number, edges: number}, undated: number, method: {line: string}?, limit: number,
 *   foci: string[], shares: Map<string, {shown: number, total: number}>, grown: {name: string, n: number}[], given?: boolean}} Subgraph
 *   limit: how many were asked for; foci: ids of the asked terms; shares: of a node's neighbours, how many are shown;
 *   grown: what was added after, in that order; given: the concepts were named one by one
 * @param {import("./state.js").Recipe} recipe @param {number} limit @param {AbortSignal} signal
 * @returns {Promise<Subgraph>}
 */
export async function load(recipe, limit, signal) {
	const names = namesOf(recipe);
	if (names.length) {
		const graph = await api.graphOf({ ...rule(recipe), term: names, limit: 0 }, signal);
		return { ...graph, limit: 0, foci: [], shares: new Map(), grown: [], given: true };
	}
	const graph = await api.graph({ ...rule(recipe), term: recipe.term, limit }, signal);
	const foci = graph.nodes.slice(0, recipe.term.length).map((node) => node.id);
	const shares = new Map();
	if (foci.length === 1) {
		shares.set(foci[0], { shown: graph.nodes.length - 1, total: graph.total.nodes });
	}
	return { ...graph, limit, foci, shares, grown: [] };
}

/**
 * The next neighbours of one node by the measure that are not there yet, and the node itself where it isn't. They come with their
 * links to that node and with the strongest links among all: the server returns at most four a node, total.edges is what passes.
 * @param {Subgraph} graph @param {string} name @param {import("./state.js").Recipe} recipe @param {AbortSignal} signal
 * @returns {Promise<{graph: Subgraph, anchor: string, added: object[]}>}
 */
export async function grow(graph, name, recipe, signal) {
	const there = new Set(graph.nodes.map((node) => node.id));
	const near = await api.graph({ ...rule(recipe), term: name, limit: Math.min(MOST, STEP + there.size) }, signal);
	const [centre, ...neighbours] = near.nodes;
	const next = neighbours.filter((node) => !there.has(node.id)).slice(0, STEP);
	const added = there.has(centre.id) ? next : [centre, ...next];
	const names = [...graph.nodes, ...added].map((node) => node.label);
	const whole = added.length ? await api.graphOf({ ...rule(recipe), term: names, limit: 0 }, signal) : graph;
	const fresh = new Set(added.map((node) => node.id));
	const drawn = ({ source, target }) => [source, target].every((id) => there.has(id) || fresh.has(id));
	const spokes = near.edges.filter((edge) => touches(edge, centre.id) && touches(edge, fresh) && drawn(edge));
	const links = whole.edges.filter((edge) => touches(edge, fresh));
	const edges = new Map([...graph.edges, ...spokes, ...links].map((edge) => [edge.id, edge]));
	const shown = neighbours.filter((node) => there.has(node.id)).length + next.length;
	return {
		anchor: centre.id, added,
		graph: {
			...graph, nodes: [...graph.nodes, ...added], edges: [...edges.values()], total: { ...graph.total, edges: whole.total.edges },
			shares: new Map(graph.shares).set(centre.id, { shown, total: near.total.nodes }),
			grown: added.length ? [...graph.grown, { name: centre.label, n: next.length }] : graph.grown,
		},
	};
}

/** @param {object} edge @param {string|Set<string>} ends */
export function touches({ source, target }, ends) {
	return ends instanceof Set ? ends.has(source) || ends.has(target) : source === ends || target === ends;
}
