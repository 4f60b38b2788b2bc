/**
 * What can be done to a view. Each takes the state (view, found) and a payload, and returns the next View; nothing is changed, nobody is asked.
 * Pure. The names, and what each takes:
 *
 * | action | payload |
 * |---|---|
 * | ask | any part of Ask: a filter, a rule, a limit; `term` begins a new map |
 * | focus, addTerms | {terms: names} |
 * | expand | {of: name, only}: the store asks for names, links and at, where they stand once anything was moved |
 * | collapse | {of: name}: takes back what was grown from it, else hides what hangs on it alone |
 * | hide, isolate, pin, unpin | {ids} |
 * | selectNeighbours | {ids}: those too, as what is selected where they aren't told |
 * | showAll, invert, removeIsolated, reset, update | – |
 * | move | {at: {id: [x, y]}} |
 * | select | {nodes: ids, edge: id, mode: set, add, toggle, remove; passages: of the one node} |
 * | make | {names, links, min}: a map of exactly these |
 * | path | {a, b}, or null for none |
 * | speeches | {n}: as many speeches as nodes |
 * | appearance | any of size, colour, width |
 * | arrange | {kind, seed} |
 * | open | {view} |
 * | turn | {screen, drawer, reading, page}: where one is; no step |
 *
 */
import { EMPTY, endsOf, linksOf, namesOf, same, termId, visible } from "./view.js";

/** What decides which concepts a recipe yields; whoever changes it no longer wants exactly the ones at hand. */
const CHOOSING = ["term", "depth", "join", "limit", "each", "category", "tier", "community", "speeches", "path"];
const NEW_MAP = { made: null, grown: [], hidden: [], pinned: [], at: {} };

/**
 * @typedef {import("./view.js").State} State @typedef {import("./view.js").View} View
 * @type {Record<string, (state: State, payload: any) => View>}
 */
export const ACTIONS = {
	ask: ({ view }, patch) => asked(view, patch),
	focus: ({ view }, { terms }) => ({ ...asked(view, { term: terms, limit: null, path: null }), chosen: EMPTY.chosen }),
	addTerms: ({ view }, { terms }) => asked(view, { term: [...new Set([...view.ask.term, ...terms])] }),
	expand: ({ view }, { of, only = null, names, links, at = {} }) => ({
		...view, at: { ...view.at, ...tenths(at) }, grown: [...view.grown, { of, by: "strongest", only, names, links: names.length ? null : links }],
		made: view.made && { names: [...view.made.names, ...names], links: view.made.links && links ? [...view.made.links, ...links] : null },
		chosen: { ...EMPTY.chosen, nodes: [termId(of)] },
	}),
	collapse: (state, { of }) => (state.view.grown.some((growth) => growth.of === of) ? shrunk(state.view, of) : hide(state, leaves(state, of))),
	hide: (state, { ids }) => hide(state, ids),
	isolate: (state, { ids }) => hide(state, visible(state).nodes.map(({ id }) => id).filter((id) => !ids.includes(id))),
	removeIsolated: (state) => hide(state, alone(state)),
	showAll: ({ view }) => ({ ...view, hidden: [] }),
	pin: (state, { ids }) => {
		const pinned = union(state.view.pinned, ids);
		return { ...moved(state, whereabouts(state, ids)), pinned };
	},
	unpin: ({ view }, { ids }) => ({ ...view, pinned: view.pinned.filter((id) => !ids.includes(id)) }),
	move: (state, { at }) => moved(state, at),
	select: ({ view }, { nodes = [], edge = null, mode = "set", passages = false }) => ({
		...view, chosen: { nodes: SELECTING[mode](view.chosen.nodes, nodes), edge, passages },
	}),
	selectNeighbours: (state, { ids = state.view.chosen.nodes } = {}) => choose(state, union(ids, neighbours(state, new Set(ids)))),
	invert: (state) => choose(state, visible(state).nodes.map(({ id }) => id).filter((id) => !state.view.chosen.nodes.includes(id))),
	make: ({ view }, { names, links = null, min = view.ask.min }) => laid({
		...view, ...NEW_MAP, ask: { ...view.ask, term: [], limit: null, path: null, min }, made: { names, links }, chosen: EMPTY.chosen,
	}),
	path: ({ view }, path) => ({ ...asked(view, { path, term: path ? [path.a, path.b] : view.ask.term }), chosen: EMPTY.chosen }),
	speeches: ({ view }, { n }) => asked(view, { speeches: n }),
	appearance: ({ view }, patch) => ({ ...view, look: { ...view.look, ...patch } }),
	arrange: ({ view }, patch) => laid({ ...view, layout: { ...view.layout, ...patch } }),
	open: (_, { view }) => view,
	reset: ({ view }) => ({ ...EMPTY, look: view.look, screen: view.screen, drawer: view.drawer }),
	update: ({ view }) => laid({ ...view, ...again(view) }),
	turn: ({ view }, patch) => ({ ...view, ...patch }),
};

/** Those that need to know what is on the map. */
export const KNOWING = new Set(["expand", "collapse", "hide", "isolate", "removeIsolated", "pin", "selectNeighbours", "invert"]);

const SELECTING = {
	set: (_, ids) => ids,
	add: union,
	toggle: (chosen, ids) => [...chosen.filter((id) => !ids.includes(id)), ...ids.filter((id) => !chosen.includes(id))],
	remove: (chosen, ids) => chosen.filter((id) => !ids.includes(id)),
};

function asked(view, patch) {
	const ask = numbered(view.ask, { ...view.ask, ...patch });
	if (same(ask, view.ask)) {
		return view;
	}
	if (!same(ask.term, view.ask.term)) {
		return laid({ ...view, ...NEW_MAP, ask });
	}
	const other = CHOOSING.some((key) => !same(ask[key], view.ask[key]));
	return laid({ ...view, ...again(other ? { ...view, made: null } : view), ask });
}

/**
 * Communities are numbered by unit and measure: under others the numbers of before mean nothing.
 * @param {import("./view.js").Ask} before @param {import("./view.js").Ask} ask @returns {import("./view.js").Ask}
 */
export function numbered(before, ask) {
	const alike = ask.unit === before.unit && ask.measure === before.measure;
	return alike || !ask.community.length || !same(ask.community, before.community) ? ask : { ...ask, community: [] };
}

/** The rule decides afresh which links, and unless the concepts were fixed by hand, which concepts. */
function again({ made, grown }) {
	return made ? { made: { ...made, links: null }, grown } : { made, grown: grown.map((growth) => ({ ...growth, names: null, links: null })) };
}

/** A map that is edited by hand is from then on exactly the concepts and links that were there. */
function hide({ view, found }, ids) {
	const gone = ids.filter((id) => !view.hidden.includes(id));
	if (!gone.length) {
		return view;
	}
	const made = view.made ?? { names: namesOf(found.nodes), links: linksOf(found.edges) };
	const chosen = { ...view.chosen, nodes: view.chosen.nodes.filter((id) => !gone.includes(id)),
		edge: view.chosen.edge && endsOf(view.chosen.edge).some((id) => gone.includes(id)) ? null : view.chosen.edge };
	return { ...view, made, hidden: [...view.hidden, ...gone], chosen };
}

/** Without what was grown from a concept, and from what that had brought. */
function shrunk(view, of) {
	const gone = new Set();
	const cut = new Set(view.grown.filter((growth) => growth.of === of).flatMap(({ links }) => links ?? []));
	const grown = view.grown.filter((growth) => {
		const goes = growth.of === of || gone.has(growth.of);
		(goes ? growth.names ?? [] : []).forEach((name) => gone.add(name));
		return !goes;
	});
	const ids = new Set([...gone].map(termId));
	const stays = (id) => !ids.has(id);
	const linked = (id) => !cut.has(id) && endsOf(id).every(stays);
	return {
		...view, grown, hidden: view.hidden.filter(stays), pinned: view.pinned.filter(stays),
		made: view.made && { names: view.made.names.filter((name) => !gone.has(name)), links: view.made.links?.filter(linked) ?? null },
		at: Object.fromEntries(Object.entries(view.at).filter(([id]) => stays(id))),
		chosen: { ...view.chosen, nodes: view.chosen.nodes.filter(stays), edge: view.chosen.edge && linked(view.chosen.edge) ? view.chosen.edge : null },
	};
}

function leaves(state, of) {
	const centre = termId(of);
	const linked = degrees(state);
	const asked = state.view.ask.term.map(termId);
	return neighbours(state, new Set([centre])).filter((id) => linked.get(id) === 1 && !asked.includes(id));
}

function alone(state) {
	const linked = degrees(state);
	return visible(state).nodes.map(({ id }) => id).filter((id) => !linked.has(id));
}

function degrees(state) {
	const linked = new Map();
	visible(state).edges.flatMap(({ source, target }) => [source, target]).forEach((id) => linked.set(id, (linked.get(id) ?? 0) + 1));
	return linked;
}

function neighbours(state, ids) {
	const near = visible(state).edges.flatMap(({ source, target }) => [ids.has(source) ? target : null, ids.has(target) ? source : null]);
	return [...new Set(near)].filter((id) => id && !ids.has(id));
}

function choose({ view }, nodes) {
	return { ...view, chosen: { ...EMPTY.chosen, nodes } };
}

/** Pinned nodes stay where they are while all else is laid out anew. */
function laid(view) {
	const at = Object.fromEntries(Object.entries(view.at).filter(([id]) => view.pinned.includes(id)));
	return { ...view, at, layout: { ...view.layout, frame: Object.keys(at).length ? view.layout.frame : null } };
}

/** What a growth has put somewhere stays there as well: it was put before this was moved. */
function moved(state, at) {
	const { view, picture } = state;
	const frame = view.layout.frame ?? (picture?.view ? frameOf(picture.view) : null);
	const grown = whereabouts(state, view.grown.flatMap(({ names }) => names ?? []).map(termId));
	return { ...view, at: { ...grown, ...view.at, ...tenths(at) }, layout: { ...view.layout, frame } };
}

function frameOf({ width, height, bans }) {
	return [width, height, ...bans.flatMap(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2])];
}

function whereabouts({ view, picture }, ids) {
	const spot = ({ x, y }) => [x, y];
	const known = ids.filter((id) => view.at[id] || picture?.positions[id]).map((id) => [id, view.at[id] ?? spot(picture.positions[id])]);
	return tenths(Object.fromEntries(known));
}

/** As exact as an address tells it. */
function tenths(at) {
	return Object.fromEntries(Object.entries(at).map(([id, place]) => [id, place.map((value) => Math.round(value * 10) / 10)]));
}

function union(some, more) {
	return [...some, ...more.filter((id) => !some.includes(id))];
}
