import { ruleOf } from "../subgraph.js";

/**
 * What the concepts of a view can be narrowed to, and what may have left none. Pure.
 * @typedef {import("../view/view.js").Ask} Ask @typedef {{value: string, count: number}} Value how many concepts would be left
 * @typedef {{category: Value[], tier: Value[], community: Value[], score: object, count: object}} Spread as POST /api/graph/facets tells it
 */

/** The facets of concepts, as Ask and the server call them, and as a Recipe does. */
export const KINDS = { category: "categories", tier: "tiers", community: "communities" };
const SPEECHES = ["speaker", "place", "kind", "collection", "speech"];

/** @param {Ask} ask @param {number} limit @returns {object} the server's parameters */
export function spreadOf(ask, limit) {
	const { speeches, each, depth, ...rule } = ruleOf(ask);
	return { ...rule, term: ask.term, limit, unknown: "skip" };
}

/** @param {Value[]} values @param {string[]} chosen @returns {Value[]} with those that were chosen and are no more */
export function withChosen(values, chosen) {
	return [...values, ...chosen.filter((each) => !values.some(({ value }) => value === each)).map((value) => ({ value, count: 0 }))];
}

/** @param {Spread} spread @param {Ask} ask that it is of @returns {number} how many concepts its map holds */
export function held({ category }, ask) {
	return category.filter(({ value }) => !ask.category.length || ask.category.includes(value)).reduce((sum, { count }) => sum + count, 0);
}

/**
 * The filters in force, each with what takes it away. Where terms are asked for, a least count or score takes neighbours away; in an overview only links.
 * @param {Ask} ask @returns {{name: string, without: Partial<Ask>}[]} name: years, or the part of Ask
 */
export function filtersOf(ask) {
	const near = ask.term.length > 0;
	return [
		(ask.from || ask.to) && { name: "years", without: { from: null, to: null } },
		...[...SPEECHES, ...Object.keys(KINDS)].filter((name) => ask[name].length).map((name) => ({ name, without: { [name]: [] } })),
		near && ask.min > 1 && { name: "min", without: { min: 1 } },
		near && ask.minScore !== null && { name: "minScore", without: { minScore: null } },
		ask.term.length > 1 && ask.join === "all" && { name: "join", without: { join: "any" } },
	].filter(Boolean);
}
