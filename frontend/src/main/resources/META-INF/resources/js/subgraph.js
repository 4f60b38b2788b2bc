import { api } from "./api.js";
import { limitOf } from "./view/limits.js";
import { EMPTY, endsOf, linksOf, nameOf, namesOf, same, termId, visible } from "./view/view.js";

/** How many neighbours a growth adds. */
export const STEP = 15;

/**
 * What a view yields, and how it grows.
 * @typedef {{nodes: object[], edges: object[], total: {nodes: number, edges: number}, undated: number, method: {line: string, revision: number}?, limit: number,
 *   foci: string[], shares: Map<string, {shown: number, total: number}>, grown: {name: string, n: number, only: string?}[], given?: boolean, ways?: {kind: string, paths: object[], all: number}}} Subgraph
 *   limit: how many were asked for; foci: ids of the asked terms; shares: of a node's neighbours, how many are shown;
 *   grown: what was added after, in that order; given: the concepts were named one by one; ways: between two concepts, each with its nodes and edges
 * @param {import("./view/view.js").View} view @param {number} limit @param {AbortSignal} signal @param {"wide"|"tall"} [screen] for which a whole map of concepts alone is placed
 * @returns {Promise<Subgraph>} without what is grown, unless that is among the named
 */
export async function load(view, limit, signal, screen = null) {
	const { ask, made, grown } = view;
	if (made) {
		const graph = await exactly(view, screen, signal);
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
	const near = { shown: graph.nodes.filter(({ type }) => type === "term").length - 1, total: graph.total.nodes };
	const shares = new Map(foci.length !== 1 ? [] : ask.depth > 1 ? await sharesOf(foci, graph.nodes, ask, signal) : [[foci[0], near]]);
	return { ...graph, limit, foci, shares, grown: [] };
}

/** The concepts and links of a map made by hand. Of an overview that was edited, the server places what it had placed; what has grown since is put around that. */
async function exactly({ ask, made: { names, links }, grown, hidden }, screen, signal) {
	const edited = links && hidden.length && !ask.term.length && !ask.speeches ? screen : null;
	const added = new Set(grown.flatMap((growth) => [...(growth.names ?? []).map(termId), ...(growth.links ?? [])]));
	if (!edited || !added.size) {
		return named(ask, names, links, signal, edited);
	}
	const first = (id) => !added.has(id);
	const [graph, placed] = await Promise.all([named(ask, names, links, signal),
		named(ask, names.filter((name) => first(termId(name))), links.filter((id) => first(id) && endsOf(id).every(first)), signal, edited)]);
	const places = new Map(placed.nodes.map(({ id, x, y }) => [id, { x, y }]));
	return { ...graph, layout: placed.layout, nodes: graph.nodes.map((node) => ({ ...node, ...places.get(node.id) })) };
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
	return { ...ruleOf(ask), ...speechesAmong(nodes, ask), term: namesOf(nodes), edge: linksOf(edges), limit: 0 };
}

/** Exactly the speeches that are seen, where there are any: without some of the concepts others would come. */
function speechesAmong(nodes, { speeches }) {
	const ids = nodes.filter(({ type }) => type === "speech").map(({ id }) => id.slice(2));
	return speeches ? { speeches: ids.length, shownSpeech: ids } : {};
}

/** Links listed one by one that the corpus doesn't hold any more are left out. */
async function named(ask, names, links, signal, layout = null) {
	const asked = (edge) => api.graphOf({ ...ruleOf(ask), term: names, edge, limit: 0, layout, unknown: "skip" }, signal);
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

/** @param {import("./view/view.js").Growth[]} grown that have their answers */
export function told(grown) {
	return grown.map(({ of, only, names, links }) => ({ name: of, n: links?.length ?? names.length, only }));
}

/** A growth of no new concepts: of links alone, to what is there. */
export const VISIBLE = "visible";

/** @param {string?} only "visible", "category:…", "tier:…" or null for all @returns {[string?, string?]} the kind and its value */
export function partsOf(only) {
	return only?.split(/:(.*)/s) ?? [];
}

/** @param {string?} only @returns {object} as the server's parameters */
export function kindOf(only) {
	const [kind, value] = partsOf(only);
	return only === VISIBLE ? { among: VISIBLE } : kind ? { [kind]: value } : {};
}

/**
 * How many neighbours of a concept there are, of which kinds, and which of its links to what is seen aren't drawn.
 * @param {import("./view/view.js").State} state @param {string} of @param {AbortSignal} [signal]
 * @returns {Promise<{total: {left: number}, groups: {category: object[], tier: object[]}, links: object[]}>}
 */
export async function growable({ view, found }, of, signal) {
	const rule = { ...ruleOf(view.ask), of };
	const drawn = new Set(found.edges.map(({ id }) => id));
	const [{ total, groups }, { edges }] = await Promise.all([api.expansion({ ...rule, shown: namesOf(found.nodes), limit: 0 }, signal),
		api.expansion({ ...rule, ...kindOf(VISIBLE), shown: namesOf(visible({ view, found }).nodes), limit: 1 }, signal)]);
	return { total, groups, links: edges.filter(({ id }) => !drawn.has(id)) };
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
 * The next neighbours of one node that are not there yet, the strongest first, and the node itself where it isn't. They come with their links to
 * that node and with the strongest others to what is there, at most four a new node; nothing that was there goes.
 * @param {Subgraph} graph @param {string} name @param {import("./view/view.js").Ask} ask @param {AbortSignal} signal
 * @param {string?} [only] of which kind @param {string[]} [hidden] ids to which no link comes where it is of links alone
 * @returns {Promise<{graph: Subgraph, anchor: string, added: object[], links: string[]}>}
 */
export async function grow(graph, name, ask, signal, only = null, hidden = []) {
	const whole = graph.nodes.some(({ label }) => label === name) ? graph : await withNode(graph, name, ask, signal);
	const anchor = whole.nodes.find(({ label }) => label === name).id;
	const alone = only === VISIBLE;
	const among = alone ? whole.nodes.filter(({ id }) => !hidden.includes(id)) : whole.nodes;
	const { nodes, edges, total } = await api.expansion({ ...ruleOf(ask), ...kindOf(only), of: name, shown: namesOf(among), limit: STEP }, signal);
	const drawn = new Set(whole.edges.map(({ id }) => id));
	const fresh = edges.filter(({ id }) => !drawn.has(id));
	const added = [...whole.nodes.slice(graph.nodes.length), ...nodes];
	const all = [...whole.nodes, ...nodes];
	const own = only ? [] : [[anchor, { shown: total.shown + nodes.length, total: total.neighbours }]];
	const shares = new Map([...await sharesOf([...graph.shares.keys(), anchor].filter((id) => only || id !== anchor), all, ask, signal), ...own]);
	const grown = added.length || fresh.length ? [...graph.grown, { name, n: alone ? fresh.length : nodes.length, only }] : graph.grown;
	return { anchor, added, links: fresh.map(({ id }) => id), graph: { ...whole, nodes: all, edges: [...whole.edges, ...fresh], shares, grown,
		total: { ...whole.total, edges: whole.total.edges + (alone ? 0 : total.edges) } } };
}

/** How many neighbours of some nodes are drawn: a growth of one may bring some of another's. */
async function sharesOf(ids, nodes, ask, signal) {
	// Without a limit their kinds would be counted for nothing.
	const asked = (id) => api.expansion({ ...ruleOf(ask), of: nameOf(id), shown: namesOf(nodes), limit: 1 }, signal);
	return Promise.all([...new Set(ids)].map(async (id) => {
		const { total } = await asked(id);
		return [id, { shown: total.shown, total: total.neighbours }];
	}));
}

async function withNode(graph, name, ask, signal) {
	const { nodes } = await api.graphOf({ ...ruleOf(ask), term: [name], limit: 0 }, signal);
	return widened(graph, nodes, ask, signal);
}

/** The same where it is known what a growth has brought. @param {{of: string, only: string?, names: string[]}} growth */
export async function join(graph, { of, only, names }, ask, signal) {
	const { nodes } = await api.graphOf({ ...ruleOf(ask), term: names, limit: 0 }, signal);
	const there = new Set(graph.nodes.map(({ id }) => id));
	const added = nodes.filter(({ id }) => !there.has(id));
	const wider = added.length ? await widened(graph, added, ask, signal) : graph;
	const anchor = wider.nodes.some(({ id }) => id === termId(of)) ? termId(of) : wider.nodes[0].id;
	return { anchor, added, graph: { ...wider, grown: [...graph.grown, { name: of, n: added.length, only }] } };
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
