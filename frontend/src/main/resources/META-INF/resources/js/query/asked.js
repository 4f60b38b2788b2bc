import { api } from "../api.js";
import { questionFor, ruleOf } from "../subgraph.js";
import { viewOf } from "../view/address.js";
import { rule, speechesOf } from "../state.js";
import { fieldsOf, jsonOf, typed, valuesIn } from "./parameters.js";

const NEIGHBOURS = 20;
/** As many as the server lists in one answer; the statement says how to go on. */
const LISTED = 200;

/**
 * What the address asks for.
 * @typedef {{key: string, text: string, declared: import("./parameters.js").Field[], values: Map<string, {type: string, text: string}>,
 *   named: object?, as: string?, auto: boolean}} Asked
 *   auto: may be run without being asked; what a stranger wrote into an address may not
 * @param {import("../state.js").Recipe} recipe @param {object[]} queries the named ones @param {AbortSignal} signal
 * @returns {Promise<Asked>}
 */
export async function asked(recipe, queries, signal) {
	const key = keyOf(recipe);
	if (recipe.as) {
		const { text, parameters } = await statementOf(recipe.as, recipe, signal);
		return { key, text, declared: [], values: valuesOf(parameters), named: null, as: recipe.as, auto: true };
	}
	const { cypher, given } = recipe;
	const values = valuesIn(given);
	if (cypher) {
		return { key, text: cypher, declared: [], values, named: null, as: null, auto: false };
	}
	const named = queries.find(({ name }) => name === recipe.named) ?? queries[0];
	return { key, text: named.text, declared: declaredBy(named), values, named, as: null, auto: true };
}

/** Two addresses with the same key ask for the same. @param {import("../state.js").Recipe} recipe */
export function keyOf(recipe) {
	const { ask, made } = viewOf(recipe);
	const view = recipe.as ? [ask, made, recipe.node, recipe.a, recipe.b, recipe.q, recipe.sort] : [];
	return JSON.stringify([recipe.named, recipe.as, recipe.cypher, recipe.given, view]);
}

/** @param {string} as which view @param {import("../state.js").Recipe} recipe @param {AbortSignal} [signal] @returns {Promise<{text: string, parameters: object}>} its statement */
export const statementOf = (as, recipe, signal) => VIEWS[as](recipe, signal);

/** The statements of the other screens, as the server tells them. */
const VIEWS = {
	graph: async (recipe, signal) => (await api.graphOf(questionFor({ view: viewOf(recipe), found: null }), signal)).cypher,
	concept: async (recipe, signal) => (await api.graph({ ...rule(recipe), term: recipe.node, limit: NEIGHBOURS }, signal)).cypher,
	path: async (recipe, signal) => {
		const { ask } = viewOf(recipe);
		return (await api.path({ ...ruleOf(ask), ...ask.path }, signal)).cypher;
	},
	expansion: async (recipe, signal) => {
		const shown = recipe.names.length ? recipe.names : recipe.term;
		return (await api.expansion({ ...rule(recipe), of: recipe.node, shown }, signal)).cypher;
	},
	evidence: async (recipe, signal) => {
		const { a, b, unit } = recipe;
		return (await api.evidence({ a, b, unit, ...speechesOf(recipe), page: 1, size: LISTED }, signal)).cypher;
	},
	speeches: async (recipe, signal) => {
		const { q, sort } = recipe;
		return (await api.speeches({ q, sort, counted: recipe.counted, ...speechesOf(recipe), page: 1, size: LISTED }, signal)).cypher;
	},
};

/** @param {object} query @returns {import("./parameters.js").Field[]} */
function declaredBy({ parameters }) {
	return parameters.map(({ name, type, value, label, nullable, choices }) =>
		({ name, type, text: value === null ? "" : String(value), labels: label, nullable, choices }));
}

function valuesOf(parameters) {
	return new Map(Object.entries(parameters ?? {}).map(([name, value]) => [name, typed(value)]));
}

/**
 * The address of what stands in the editor now.
 * @param {string} text @param {string} given the parameters as JSON @param {object?} named the query it came from, where it is still that
 * @returns {object} a patch of the recipe
 */
export function addressOf(text, given, named) {
	const none = { named: null, as: null, cypher: null, given: null };
	if (named) {
		const usual = jsonOf(fieldsOf(named.text, declaredBy(named), new Map()));
		return { ...none, named: named.name, given: given === usual ? null : given };
	}
	return { ...none, cypher: text, given };
}
