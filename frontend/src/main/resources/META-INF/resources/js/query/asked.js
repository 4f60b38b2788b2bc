import { api, Problem } from "../api.js";
import { toast } from "../dom.js";
import { questionFor, ruleOf } from "../subgraph.js";
import { viewOf } from "../view/address.js";
import { rule, speechesOf } from "../state.js";
import { declaredBy, fieldsOf, jsonOf, typed, valuesIn } from "./parameters.js";

const NEIGHBOURS = 20;
/** As many as the server lists in one answer; the statement says how to go on. */
const LISTED = 200;

/**
 * What the address asks for.
 * @typedef {{key: string, text: string, declared: import("./parameters.js").Field[], values: Map<string, {type: string, text: string}>,
 *   named: object?, saved: object?, as: string?, auto: boolean}} Asked
 *   saved: the query that is kept, of which the text may be a change; auto: may be run without being asked; what a stranger wrote into an address may not
 * @param {import("../state.js").Recipe} recipe @param {object[]} queries the named ones @param {AbortSignal} signal
 * @returns {Promise<Asked>}
 */
export async function asked(recipe, queries, signal) {
	const key = keyOf(recipe);
	if (recipe.as) {
		const { text, parameters } = await statementOf(recipe.as, recipe, signal);
		return { key, text, declared: [], values: valuesOf(parameters), named: null, saved: null, as: recipe.as, auto: true };
	}
	const { cypher, given } = recipe;
	const values = valuesIn(given);
	const saved = recipe.saved ? await savedAs(recipe.saved, signal) : null;
	if (saved || cypher) {
		return { key, text: cypher ?? saved.text, declared: saved ? declaredBy(saved) : [], values, named: null, saved, as: null, auto: false };
	}
	const named = queries.find(({ name }) => name === recipe.named) ?? queries[0];
	return { key, text: named.text, declared: declaredBy(named), values, named, saved: null, as: null, auto: true };
}

/** Null where it was deleted; what an address says besides is there all the same. */
async function savedAs(id, signal) {
	try {
		return await api.savedQuery(id, signal);
	} catch (error) {
		if (!(error instanceof Problem)) {
			throw error;
		}
		toast(error.message, "warn");
		return null;
	}
}

/** Two addresses with the same key ask for the same. @param {import("../state.js").Recipe} recipe */
export function keyOf(recipe) {
	const { ask, made } = viewOf(recipe);
	const view = recipe.as ? [ask, made, recipe.node, recipe.a, recipe.b, recipe.q, recipe.sort] : [];
	return JSON.stringify([recipe.named, recipe.saved, recipe.as, recipe.cypher, recipe.given, view]);
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

function valuesOf(parameters) {
	return new Map(Object.entries(parameters ?? {}).map(([name, value]) => [name, typed(value)]));
}

/**
 * The address of what stands in the editor now.
 * @param {string} text @param {string} given the parameters as JSON @param {object?} named the query it came from, where it is still that
 * @param {object?} saved the query that is kept, of which it may be a change
 * @returns {object} a patch of the recipe
 */
export function addressOf(text, given, named, saved = null) {
	const none = { named: null, saved: saved?.id ?? null, as: null, cypher: null, given: null };
	const source = named ?? (saved?.text === text ? saved : null);
	if (source) {
		const usual = jsonOf(fieldsOf(text, declaredBy(source), new Map()));
		return { ...none, named: named?.name ?? null, given: given === usual ? null : given };
	}
	return { ...none, cypher: text, given };
}
