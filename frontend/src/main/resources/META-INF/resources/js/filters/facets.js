import { api } from "../api.js";
import { FACETS, speechesOf, USUAL } from "../state.js";

const EVERY = "all";
const NO_FILTER = JSON.stringify(speechesOf(USUAL));

/**
 * How the speeches are spread over what is known of them, each facet under the other filters: what a choice there would yield.
 * @typedef {{values: {value: string, count: number}[], missing: number}} Facet missing: speeches of which it isn't known
 * @param {import("../state.js").Recipe} recipe @param {AbortSignal} [signal] @param {string?} [q] what their titles, speakers or occasions hold
 * @param {string?} [counted] "true", "false" for their reprints, null for both @param {object?} [whole] what the server says of all of these, where that is known
 * @returns {Promise<{facets: Record<string, Facet>, years: {year: number?, speeches: number}[]}>}
 */
export async function spread(recipe, signal, q = null, counted = "true", whole = null) {
	const speeches = speechesOf(recipe);
	const ask = (some) => (whole && JSON.stringify(some) === NO_FILTER ? whole : api.facets({ ...some, q, counted }, signal));
	const chosen = FACETS.filter((facet) => speeches[facet].length);
	const dated = speeches.from || speeches.to;
	const asked = new Map([[EVERY, speeches], ...chosen.map((facet) => [facet, { ...speeches, [facet]: [] }]),
		...(dated ? [["years", { ...speeches, from: null, to: null }]] : [])]);
	const answers = await Promise.all([...asked.values()].map(ask));
	const found = new Map([...asked.keys()].map((key, i) => [key, answers[i]]));
	const of = (key) => found.get(key) ?? found.get(EVERY);
	return {
		facets: Object.fromEntries(FACETS.map((facet) => [facet, facetOf(facet, of(facet), speeches[facet])])),
		years: of("years").years,
	};
}

/**
 * What was chosen stays in sight where no speech has it any more. A speech is in no collection, one or several, so that the sum tells nothing there.
 * @param {string} facet @param {object} answer @param {string[]} chosen @returns {Facet}
 */
export function facetOf(facet, answer, chosen) {
	const values = answer[facet];
	const gone = chosen.filter((value) => !values.some((each) => each.value === value)).map((value) => ({ value, count: 0 }));
	const total = answer.years.reduce((sum, { speeches }) => sum + speeches, 0);
	const known = values.reduce((sum, { count }) => sum + count, 0);
	return { values: [...values, ...gone], missing: facet === "collection" ? 0 : total - known };
}
