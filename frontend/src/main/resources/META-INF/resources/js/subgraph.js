import { api } from "./api.js";
import { limitOf } from "./view/limits.js";
import { EMPTY, linksOf, namesOf, same, termId, visible } from "./view/view.js";

/** How many neighbours a growth adds. */
export const STEP = 15;

/**
 * What a view yields, and how it grows.
 * @typedef {{nodes: object[], edges: object[], total: {nodes: number, edges: number}, undated: number, method: {line: string, revision: number}?, limit: number,
 *   foci: string[], shares: Map<string, {shown: number, total: number}>, grown: {name: string, n: number}[], given?: boolean, ways?: {kind: string, paths: object[], all: number}}} Subgraph
 *   limit: how many were asked for; foci: ids of the asked terms; shares: of a node's neighbours, how many are shown;
 *   grown: what was added after, in that order; given: the concepts were named one by one; ways: between two concepts, each with its nodes and edges
 * @param {import("./view/view.js").View} view @param {number} limit @param {AbortSignal} signal @param {"wide"|"tall"} [screen] for which a whole map of concepts alone is placed
 * @returns {Promise<Subgraph>} without what is grown, unless that is among the named
 */
export async function load({ ask, made, grown }, limit, signal, screen = null) {
	if (made) {
		const graph = await named(ask, made.names, made.links, signal);
		const ids = new Set(graph.nodes.map(({ id }) => id));
		const foci = ask.term.map(termId).filter((id) => ids.has(id));
		return { ...graph, limit: 0, foci, shares: new Map(), grown: told(grown.filter(({ names }) => names)), given: true };
	}
	const whole = !ask.term.length;
	if (ask.path) {
		return ways(ask, signal);
	}
	const graph = await api.graph({ ...ruleOf(ask), term: ask.term, limit, layout: whole && !ask.speeches ? screen : null, unknown: whole ? null : "skip" }, signal);
	const foci = graph.nodes.slice(0, ask.term.length - (graph.missing?.length ?? 0)).map((node) => node.id);
	const shares = new Map();
	if (foci.length === 1) {
		shares.set(foci[0], { shown: graph.nodes.filter(({ type }) => type === "term").length - 1, total: graph.total.nodes });
	}
	return { ...graph, limit, foci, shares, grown: [] };
}

/** The ways between two concepts: exactly their concepts and links. */
async function ways(ask, signal) {
	const { a, b } = ask.path;
	const found = await api.path({ ...ruleOf(ask), a, b }, signal);
	return { ...found, total: { nodes: found.total.nodes, edges: found.total.edges }, ways: { kind: found.kind, paths: found.paths, all: found.total.paths },
		limit: 0, foci: [a, b].map(termId).filter((id) => found.nodes.some((node) => node.id === id)), shares: new Map(), grown: [], given: true };
}

/** What is not usual of the rule, as the server's parameters. @param {import("./view/view.js").Ask} ask */
export function ruleOf(ask) {
	const { unit, measure, min } = ask;
	const more = Object.entries(ask).filter(([key, value]) => !["term", "limit", "path"].includes(key) && !same(value, EMPTY.ask[key]));
	return { unit, measure, min, ...Object.fromEntries(more) };
}

/**
 * The question whose answer is what is seen, as for POST /api/graph.
 * @param {import("./view/view.js").State} state @returns {object}
 */
export function questionFor({ view, found }) {
	const { ask, made, grown, hidden } = view;
	if (!found || (!made && !grown.length && !hidden.length && !ask.path)) {
		return { ...ruleOf(ask), term: made?.names ?? ask.term, limit: made ? 0 : found?.limit ?? limitOf(ask) };
	}
	const { nodes, edges } = visible({ view, found });
	return { ...ruleOf(ask), term: namesOf(nodes), edge: linksOf(edges), limit: 0 };
}

/** Links listed one by one that the corpus doesn't hold any more are left out. */
async function named(ask, names, links, signal) {
	const asked = (edge) => api.graphOf({ ...ruleOf(ask), term: names, edge, limit: 0, unknown: "skip" }, signal);
	if (!links) {
		return asked(null);
	}
	try {
		return links.length ? await asked(links) : { ...await asked(null), edges: [] };
	} catch (error) {
		if (error.status !== 409) {
			throw error;
		}
		const graph = await asked(null);
		return { ...graph, edges: graph.edges.filter(({ id }) => links.includes(id)) };
	}
}

function told(grown) {
	return grown.map(({ of, names }) => ({ name: of, n: names.length }));
}

/** Some nodes and the links among them. @param {Subgraph} graph @param {(node: object) => boolean} stays @returns {Subgraph} the same where all stay */
export function part(graph, stays) {
	const nodes = graph.nodes.filter(stays);
	if (nodes.length === graph.nodes.length) {
		return graph;
	}
	const ids = new Set(nodes.map(({ id }) => id));
	return { ...graph, nodes, edges: graph.edges.filter(({ source, target }) => ids.has(source) && ids.has(target)) };
}

/**
 * The next neighbours of one node that are not there yet, and the node itself where it isn't. They come with their links to that node and
 * with the strongest others to what is there, at most four a new node; nothing that was there goes.
 * @param {Subgraph} graph @param {string} name @param {import("./view/view.js").Ask} ask @param {AbortSignal} signal
 * @param {{by?: string, category?: string, tier?: string}} [how] which neighbours come first, and of which kind; the strongest of all
 * @returns {Promise<{graph: Subgraph, anchor: string, added: object[]}>}
 */
export async function grow(graph, name, ask, signal, how = {}) {
	const whole = graph.nodes.some(({ label }) => label === name) ? graph : await withNode(graph, name, ask, signal);
	const anchor = whole.nodes.find(({ label }) => label === name).id;
	const { nodes, edges, total } = await api.expansion({ ...ruleOf(ask), ...how, of: name, shown: namesOf(whole.nodes), limit: STEP }, signal);
	const added = [...whole.nodes.slice(graph.nodes.length), ...nodes];
	const shares = new Map(graph.shares).set(anchor, { shown: total.shown + nodes.length, total: total.neighbours });
	const grown = added.length ? [...graph.grown, { name, n: nodes.length }] : graph.grown;
	return { anchor, added, graph: { ...whole, nodes: [...whole.nodes, ...nodes], edges: [...whole.edges, ...edges], shares, grown,
		total: { ...whole.total, edges: whole.total.edges + total.edges } } };
}

async function withNode(graph, name, ask, signal) {
	const { nodes } = await api.graphOf({ ...ruleOf(ask), term: [name], limit: 0 }, signal);
	return widened(graph, nodes, ask, signal);
}

/** The same where it is known what a growth has brought. @param {{of: string, names: string[]}} growth */
export async function join(graph, { of, names }, ask, signal) {
	const { nodes } = await api.graphOf({ ...ruleOf(ask), term: names, limit: 0 }, signal);
	const there = new Set(graph.nodes.map(({ id }) => id));
	const added = nodes.filter(({ id }) => !there.has(id));
	const wider = added.length ? await widened(graph, added, ask, signal) : graph;
	const anchor = wider.nodes.some(({ id }) => id === termId(of)) ? termId(of) : wider.nodes[0].id;
	return { anchor, added, graph: { ...wider, grown: [...graph.grown, { name: of, n: added.length }] } };
}

async function widened(graph, added, ask, signal) {
	const nodes = [...graph.nodes, ...added];
	const whole = await named(ask, namesOf(nodes), null, signal);
	const ids = new Set(nodes.map(({ id }) => id));
	const fresh = new Set(added.map((node) => node.id));
	const links = whole.edges.filter((edge) => touches(edge, fresh) && ids.has(edge.source) && ids.has(edge.target));
	const edges = new Map([...graph.edges, ...links].map((edge) => [edge.id, edge]));
	return { ...graph, nodes, edges: [...edges.values()], total: { ...graph.total, edges: whole.total.edges } };
}

/** @param {object} edge @param {string|Set<string>} ends */
export function touches({ source, target }, ends) {
	return ends instanceof Set ? ends.has(source) || ends.has(target) : source === ends || target === ends;
}
