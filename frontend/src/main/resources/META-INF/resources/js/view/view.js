/**
 * What a person has made of the graph on the screen. Immutable: every change is another View that shares what didn't change. Pure.
 *
 * @typedef {{term: string[], depth: 1|2, join: "any"|"all", unit: "paragraph"|"sentence", measure: string, min: number, minScore: number?,
 *   limit: number?, each: number?, from: string?, to: string?, speaker: string[], place: string[], kind: string[], collection: string[],
 *   speech: string[], category: string[], tier: string[], community: string[], speeches: number, path: {a: string, b: string}?}} Ask
 *   the recipe: names as in GET /api/graph; null is the usual value
 * @typedef {{of: string, by: string, only: string?, names: string[]?, links: string[]?}} Growth only: as in subgraph.js, null for all neighbours; names:
 *   what it brought, null until the server has said so (an address tells `of` and `only` alone); links: what one of links alone brought, else null
 * @typedef {{names: string[], links: string[]?}} Made exactly these concepts; links: exactly these by id, null for those that pass the rule
 * @typedef {{form: 1, ask: Ask, made: Made?, grown: Growth[], hidden: string[], pinned: string[], at: Record<string, [number, number]>,
 *   look: {size: string?, colour: string?, width: string?}, layout: {kind: string?, seed: number, frame: number[]?},
 *   chosen: {nodes: string[], edge: string?, passages: boolean}, screen: string, drawer: string?, reading: {speech: string, at: number?}?, page: object}} View
 *   hidden, pinned, chosen: ids (t:NAME, s:ID, t:A|t:B); at: where nodes were put by hand;
 *   frame: the width, the height and the covered rectangles in which they were, so that all else is laid out as it was then; passages: of the one node;
 *   page: what other screens than the map are told;
 *   screen, drawer, reading, page are where one is, not what one has made: they are no step of the history
 * @typedef {import("../subgraph.js").Subgraph} Found what the server answered
 * @typedef {{view: View, found: Found?, picture: object?}} State found and picture are null until the answer has come; never changed, only replaced
 */

const ASK = {
	term: [], depth: 1, join: "any", unit: "paragraph", measure: "npmi", min: 2, minScore: null, limit: null, each: null, from: null, to: null,
	speaker: [], place: [], kind: [], collection: [], speech: [], category: [], tier: [], community: [], speeches: 0, path: null,
};
const PLACES = ["screen", "drawer", "reading", "page"];

/** @type {View} */
export const EMPTY = frozen({
	form: 1, ask: ASK, made: null, grown: [], hidden: [], pinned: [], at: {}, look: { size: null, colour: null, width: null },
	layout: { kind: null, seed: 41, frame: null }, chosen: { nodes: [], edge: null, passages: false }, screen: "map", drawer: null, reading: null, page: {},
});

/** @template T @param {T} value @returns {T} the same, never to be changed, all the way down */
export function frozen(value) {
	if (value && typeof value === "object" && !Object.isFrozen(value)) {
		Object.freeze(value);
		Object.values(value).forEach(frozen);
	}
	return value;
}

/** A view that was kept, by an earlier Tifa perhaps: what it doesn't tell is usual. @param {object} view as JSON @returns {View} */
export function completed(view) {
	const part = (key) => ({ ...EMPTY[key], ...view[key] });
	const { made, grown = [] } = view;
	return frozen({
		...EMPTY, ...view, ask: part("ask"), look: part("look"), layout: part("layout"), chosen: part("chosen"),
		made: made ? { links: null, ...made } : null, grown: grown.map((growth) => ({ only: null, names: null, links: null, ...growth })),
	});
}

/** @param {View} view @returns {string} equal for views that are one step of the history: keys sorted, positions to a hundredth */
export function canonical(view) {
	return JSON.stringify(sorted(Object.fromEntries(Object.entries(view).filter(([key]) => !PLACES.includes(key)))));
}

/** @param {View} view @returns {string} equal for views that the server answers alike */
export function questionOf({ ask, made, grown }) {
	return JSON.stringify(sorted({ ask, made, grown: grown.map(({ of, by, only, names }) => ({ of, by, only, names })) }));
}

/** @param {View} view @returns {string} equal for views that are laid out by the same rule: in rings it is size that says who is in the middle */
export function arrangementOf({ layout: { kind, seed }, look }) {
	return JSON.stringify([kind, seed, kind === "concentric" ? look.size : null]);
}

function sorted(value) {
	if (Array.isArray(value)) {
		return value.map(sorted);
	}
	if (value && typeof value === "object") {
		return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
	}
	return typeof value === "number" ? Math.round(value * 100) / 100 : value;
}

/** @param {any} a @param {any} b @returns {boolean} */
export function same(a, b) {
	return a === b || JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** @param {string} name @returns {string} a concept's id */
export const termId = (name) => `t:${name}`;

/** @param {string} id @returns {string?} the name of a concept, null where it isn't one */
export const nameOf = (id) => (id.startsWith("t:") ? id.slice(2) : null);

/** @param {{id: string}[]} nodes @returns {string[]} the names of the concepts among them: a speech has none */
export const namesOf = (nodes) => nodes.map(({ id }) => nameOf(id)).filter(Boolean);

/** @param {{id: string}[]} edges @returns {string[]} the ids of links between concepts: those with speeches come with these */
export const linksOf = (edges) => edges.map(({ id }) => id).filter((id) => endsOf(id).every(nameOf));

/** @param {string} a @param {string} b names, in any order @returns {string} the id of their link */
export function linkId(a, b) {
	return (before(a, b) ? [a, b] : [b, a]).map(termId).join("|");
}

/** @param {string} id of a link @returns {[string, string]} the ids of its ends */
export function endsOf(id) {
	return id.match(/^(.*?)\|([ts]:.*)$/s).slice(1);
}

/** By code points, as the server orders names. */
function before(a, b) {
	const [one, other] = [[...a], [...b]];
	const i = one.findIndex((letter, at) => letter !== other[at]);
	return i < 0 || (other[i] !== undefined && one[i].codePointAt(0) < other[i].codePointAt(0));
}

/** @param {State} state @returns {{nodes: object[], edges: object[]}} what is to be seen of what was found */
export function visible({ view, found }) {
	if (!found || !view.hidden.length) {
		return found ?? { nodes: [], edges: [] };
	}
	const hidden = new Set(view.hidden);
	return {
		nodes: found.nodes.filter(({ id }) => !hidden.has(id)),
		edges: found.edges.filter(({ source, target }) => !hidden.has(source) && !hidden.has(target)),
	};
}
