import { COLOURS, SIZES, WIDTHS } from "./appearance.js";

/**
 * The recipe of a view, and its form in the address's fragment. Pure.
 * @typedef {{screen: "map"|"speeches"|"vocabulary"|"query"|"method", term: string[], unit: "paragraph"|"sentence", measure: string, min: number,
 *   limit: number?, minScore: number?, from: string?, to: string?, speaker: string[], place: string[], kind: string[], collection: string[],
 *   more: string[], only: string[], node: string?, a: string?, b: string?,
 *   speech: string?, at: number?, q: string?, sort: string?, counted: string?, names: string[], named: string?, saved: string?, as: string?, cypher: string?, given: string?,
 *   part: string?, tab: "proposed"|"accepted"|"stopped"|"history", look: string?, order: string?, tier: string?, category: string?,
 *   word: string?, depth: number, join: "any"|"all", each: number?, inSpeech: string[], categories: string[], tiers: string[], communities: string[],
 *   speeches: number, path: string[], links: string?, grew: string?, hide: string[], pin: string[], moved: string[], nodes: string[],
 *   size: string?, colour: string?, width: string?, layout: string?, seed: number, frame: string?, drawer: string?, v: string?}} Recipe
 *   from, to: the years; speaker, place, kind, collection: only speeches with any of these, all where there is none;
 *   more: the nodes grown by the next neighbours, in that order; only: what each of these is of; node: the selected concept; a, b: the selected link;
 *   speech, at: the speech being read and its paragraph; counted: of the list of speeches, "true" for counted ones, "false" for their reprints; limit: null for the usual number; part: what the method page is to show;
 *   join: neighbours of any or all of the terms; each: links a node keeps in an overview; inSpeech: of these speeches only; speeches: as many of them
 *   as nodes; path: its two ends; links: which of the named are linked, as pairs of their numbers; grew: how many names each of more has brought;
 *   hide, pin, nodes: ids that are hidden, held in place, selected with others; moved: "x,y,id", in a picture of that frame; v: a view that the server keeps;
 *   names: exactly these concepts; on the screen of queries, named: one of those that come with Tifa,
 *   saved: id of a query that is kept, as: the statement of this view, cypher, given: a statement and its parameters as JSON; on the screen of the vocabulary, look: what is looked for,
 *   order: by what it is ordered, tier, category: only such terms, word: the string that is selected
 */
export const MEASURES = ["npmi", "logdice", "g2", "jaccard", "count"];
export const SCREENS = ["map", "speeches", "vocabulary", "query", "method"];
/** The lists of the vocabulary, and what each can be ordered by; - is descending. */
export const TABS = ["proposed", "accepted", "stopped", "history"];
const ORDERS = ["name", "tier", "category", "mentions", "speeches", "entropy", "pmi", "confidence"].flatMap((each) => [each, `-${each}`]);
export const UNITS = ["paragraph", "sentence"];
/** The most nodes that can be asked for. */
export const MOST = 1000;
export const USUAL = Object.freeze({
	screen: "map", term: [], unit: "paragraph", measure: "npmi", min: 2, limit: null, minScore: null, from: null, to: null,
	speaker: [], place: [], kind: [], collection: [], more: [], only: [], node: null, a: null, b: null, speech: null, at: null, q: null, sort: null, counted: null,
	names: [], named: null, saved: null, as: null, cypher: null, given: null, part: null,
	tab: "proposed", look: null, order: null, tier: null, category: null, word: null,
	depth: 1, join: "any", each: null, inSpeech: [], categories: [], tiers: [], communities: [], speeches: 0, path: [], links: null, grew: null,
	hide: [], pin: [], moved: [], nodes: [], size: null, colour: null, width: null, layout: null, seed: 41, frame: null, drawer: null, v: null,
});
const NUMBERS = new Set(["min", "limit", "minScore", "at", "depth", "each", "speeches", "seed"]);
/** What is known of speeches, and may narrow them. */
export const FACETS = ["speaker", "place", "kind", "collection"];
const LISTS = ["term", "more", "only", "names", ...FACETS, "inSpeech", "categories", "tiers", "communities", "path", "hide", "pin", "moved", "nodes"];
/** Ways to lay out besides the usual one. */
const LAYOUTS = ["overview", "fcose", "concentric", "timeline"];
const CLOSED = { unit: UNITS, counted: ["true", "false"], measure: MEASURES, screen: SCREENS, sort: ["date", "-date", "title", "-title", "characters", "-characters"], as: ["graph", "concept", "path", "expansion", "evidence", "speeches"],
	tab: TABS, order: ORDERS, join: ["any", "all"], size: SIZES, colour: COLOURS, width: WIDTHS, layout: LAYOUTS,
	drawer: ["table", "trend", "cypher"] };
const OF_QUERIES = new Set(["named", "saved", "as", "cypher", "given"]);
const OF_VOCABULARY = new Set(["tab", "look", "order", "tier", "category", "word"]);
const SPEECHES = ["from", "to", ...FACETS, "inSpeech"];
/** What the server calls otherwise. */
const PARAMETERS = { inSpeech: "speech" };
/** As many concepts as a small screen has. */
const FEWEST = 24;
const CHOSEN = ["term", "names", "path", "speeches", "v"];
const CONCEPTS = ["categories", "tiers", "communities"];
const RULE = ["unit", "measure", "min", "limit", "minScore", ...CONCEPTS, ...SPEECHES];
/** A patch that takes back every narrowing to some speeches. */
export const ALL_SPEECHES = Object.freeze(usual(SPEECHES));

/** @param {string} fragment with or without # @returns {Recipe} what can't be read keeps its usual value */
export function parse(fragment) {
	const recipe = { ...USUAL, ...Object.fromEntries(LISTS.map((key) => [key, []])) };
	for (const part of fragment.replace(/^#/, "").split("&").filter(Boolean)) {
		const [key, ...rest] = part.split("=");
		const value = decode(rest.join("="));
		if (!Object.hasOwn(USUAL, key) || !value) {
			continue;
		}
		if (LISTS.includes(key)) {
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
	recipe.depth = whole(recipe.depth, 1, 2);
	recipe.each = whole(recipe.each, 1, 50);
	recipe.speeches = whole(recipe.speeches, 0, 50);
	recipe.seed = whole(recipe.seed, 0);
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
		.filter(([key]) => recipe.screen === "vocabulary" || !OF_VOCABULARY.has(key))
		.map(([key, value]) => `${key}=${String(value).replace(/[%&#+\s]/g, encodeURIComponent)}`).join("&");
}

/** The rule alone, as the server's parameters. @param {Recipe} recipe */
export function rule(recipe) {
	const { unit, measure, min, minScore } = recipe;
	return { unit, measure, min, minScore, ...speechesOf(recipe) };
}

/** Which speeches the view is of, as the server's parameters. @param {Recipe} recipe */
export function speechesOf(recipe) {
	return Object.fromEntries(SPEECHES.map((key) => [PARAMETERS[key] ?? key, recipe[key]]));
}

/** @param {Recipe} recipe @returns {boolean} whether the view is of some speeches only */
export function ofSome(recipe) {
	return differs(recipe, SPEECHES);
}

/** @param {Recipe} recipe @returns {boolean} whether the view is of some concepts only */
export function amongSome(recipe) {
	return differs(recipe, CONCEPTS);
}

/** @param {Recipe} recipe @returns {boolean} whether the view is the map of the whole corpus, with as many concepts as a screen usually has */
export function isOverview(recipe) {
	const { screen, speech, limit } = recipe;
	return screen === "map" && speech === null && (limit === null || limit >= FEWEST) && !differs(recipe, [...CHOSEN, ...CONCEPTS, ...SPEECHES]);
}

/** @param {Recipe} recipe @returns {boolean} whether a filter narrows beyond the usual */
export function narrowed(recipe) {
	return differs(recipe, RULE);
}

/** @param {Recipe} recipe @returns {Recipe} the same view without any narrowing */
export function widened(recipe) {
	return { ...recipe, ...usual(RULE), more: [] };
}

function differs(recipe, keys) {
	return keys.some((key) => !same(recipe[key], USUAL[key]));
}

function usual(keys) {
	return Object.fromEntries(keys.map((key) => [key, USUAL[key]]));
}

function same(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}
