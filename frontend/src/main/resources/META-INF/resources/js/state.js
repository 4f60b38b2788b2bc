/**
 * The recipe of a view, and its form in the address's fragment. Pure.
 * @typedef {{screen: "map"|"speeches"|"query"|"method", term: string[], unit: "paragraph"|"sentence", measure: string, min: number,
 *   limit: number?, minScore: number?, from: string?, to: string?, more: string[], node: string?, a: string?, b: string?,
 *   speech: string?, at: number?, q: string?, names: string[], list: string?, named: string?, as: string?, cypher: string?, given: string?,
 *   kept: string?, part: string?}} Recipe
 *   more: the nodes grown by the next neighbours, in that order; node: the selected concept; a, b: the selected link;
 *   speech, at: the speech being read and its paragraph; limit: null for the usual number; part: what the method page is to show;
 *   names: exactly these concepts, list: such names kept in this tab; on the screen of queries, named: one of those that come with Tifa,
 *   as: the statement of this view, cypher, given: a statement and its parameters as JSON, kept: both kept in this tab
 */
export const MEASURES = ["npmi", "logdice", "g2", "jaccard", "count"];
export const SCREENS = ["map", "speeches", "query", "method"];
export const UNITS = ["paragraph", "sentence"];
/** The most nodes that can be asked for. */
export const MOST = 1000;
export const USUAL = Object.freeze({
	screen: "map", term: [], unit: "paragraph", measure: "npmi", min: 2, limit: null, minScore: null, from: null, to: null, more: [],
	node: null, a: null, b: null, speech: null, at: null, q: null,
	names: [], list: null, named: null, as: null, cypher: null, given: null, kept: null, part: null,
});
const NUMBERS = new Set(["min", "limit", "minScore", "at"]);
const LISTS = new Set(["term", "more", "names"]);
const CLOSED = { unit: UNITS, measure: MEASURES, screen: SCREENS, as: ["graph", "concept", "evidence", "speeches"] };
const OF_QUERIES = new Set(["named", "as", "cypher", "given", "kept"]);
const RULE = ["unit", "measure", "min", "limit", "minScore", "from", "to"];

/** @param {string} fragment with or without # @returns {Recipe} what can't be read keeps its usual value */
export function parse(fragment) {
	const recipe = { ...USUAL, term: [], more: [], names: [] };
	for (const part of fragment.replace(/^#/, "").split("&").filter(Boolean)) {
		const [key, ...rest] = part.split("=");
		const value = decode(rest.join("="));
		if (!Object.hasOwn(USUAL, key) || !value) {
			continue;
		}
		if (LISTS.has(key)) {
			recipe[key].push(value);
		} else if (NUMBERS.has(key)) {
			recipe[key] = Number.isFinite(Number(value)) ? Number(value) : USUAL[key];
		} else if (!CLOSED[key] || CLOSED[key].includes(value)) {
			recipe[key] = value;
		}
	}
	recipe.min = whole(recipe.min, 1);
	recipe.limit = whole(recipe.limit, 1, MOST);
	recipe.at = whole(recipe.at, 0);
	return recipe;
}

function whole(value, low, high = Number.MAX_SAFE_INTEGER) {
	return value === null ? null : Math.max(low, Math.min(high, Math.round(value)));
}

function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** @param {Recipe} recipe @returns {string} the fragment without #, usual values left out */
export function format(recipe) {
	const pairs = Object.keys(USUAL).flatMap((key) => [recipe[key]].flat().map((value) => [key, value]));
	return pairs.filter(([key, value]) => value !== null && value !== USUAL[key])
		.filter(([key]) => recipe.screen === "query" || !OF_QUERIES.has(key))
		.map(([key, value]) => `${key}=${String(value).replace(/[%&#+\s]/g, encodeURIComponent)}`).join("&");
}

/** @param {Recipe} a @param {Recipe} b @returns {boolean} whether both yield the same subgraph */
export function sameGraph(a, b) {
	return ["term", "more", "names", "list", ...RULE].every((key) => String(a[key]) === String(b[key]));
}

/** @param {Recipe} a @param {Recipe} b @returns {boolean} whether b is a with more nodes grown */
export function extendsGraph(a, b) {
	return sameGraph({ ...a, more: [] }, { ...b, more: [] }) && b.more.length > a.more.length
		&& a.more.every((name, i) => b.more[i] === name);
}

/** The rule alone, as the server's parameters. @param {Recipe} recipe */
export function rule({ unit, measure, min, minScore, from, to }) {
	return { unit, measure, min, minScore, from, to };
}

/** @param {Recipe} recipe @returns {boolean} whether a filter narrows beyond the usual */
export function narrowed(recipe) {
	return RULE.some((key) => recipe[key] !== USUAL[key]);
}

/** @param {Recipe} recipe @returns {Recipe} the same view without any narrowing */
export function widened(recipe) {
	return { ...recipe, ...Object.fromEntries(RULE.map((key) => [key, USUAL[key]])), more: [] };
}
