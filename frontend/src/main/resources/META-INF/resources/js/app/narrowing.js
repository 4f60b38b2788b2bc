import { api } from "../api.js";
import { byId } from "../dom.js";
import { spreadOf } from "../filters/concepts.js";
import { spread } from "../filters/facets.js";
import { within } from "../filters/years.js";
import { ofSome, speechesOf } from "../state.js";
import { known } from "./known.js";

let asking = new AbortController();
let counting = new AbortController();
/** What the filters offer of speeches, of what that is known, and the speeches for which it was asked. */
let speeches = { of: null };
/** How the concepts are spread, of what that is known, and the question for which it was asked. */
let concepts = { of: null };

/**
 * What the filters offer. What was asked for speaks of the corpus of then: once more is known, they begin with all of it.
 * @returns {{years: object, facets: Record<string, import("../filters/facets.js").Facet>, spread: import("../filters/concepts.js").Spread?}}
 */
export function offered() {
	const all = known();
	if (speeches.of !== all) {
		speeches = { of: all, to: "", years: all.years, facets: all.facets };
	}
	return { years: speeches.years, facets: speeches.facets, spread: concepts.of === all ? concepts.spread : null };
}

/** The filters offer what the speeches under the others have. @param {import("../state.js").Recipe} recipe @returns {Promise<boolean>} whether that is something else */
export async function ofSpeeches(recipe) {
	const to = ofSome(recipe) ? JSON.stringify(speechesOf(recipe)) : "";
	const all = known();
	offered();
	asking.abort();
	if (to === speeches.to) {
		return false;
	}
	asking = new AbortController();
	const { signal } = asking;
	const { years, facets } = to ? await spread(recipe, signal, null, "true", raw(all)) : { years: all.corpus.years, facets: all.facets };
	signal.throwIfAborted();
	speeches = { of: all, to, years: within(all.years, years), facets: withAll(facets, all.facets) };
	return true;
}

/** As the server tells it. */
function raw({ facets, corpus }) {
	return { ...Object.fromEntries(Object.entries(facets).map(([name, { values }]) => [name, values])), years: corpus.years };
}

/** What no speech under the other filters has stays in sight. */
function withAll(facets, all) {
	return Object.fromEntries(Object.entries(facets).map(([name, { values, missing }]) => {
		const there = new Set(values.map(({ value }) => value));
		return [name, { values: [...values, ...all[name].values.filter(({ value }) => !there.has(value)).map(({ value }) => ({ value, count: 0 }))], missing }];
	}));
}

/**
 * How many concepts each choice would leave, asked for once the map is drawn: one question a view. While it is on its way, the counts of before look it.
 * @param {import("../view/view.js").Ask} ask @param {number} limit @returns {Promise<boolean>} whether that is something else
 */
export async function ofConcepts(ask, limit) {
	const all = known();
	const question = spreadOf(ask, limit);
	const to = JSON.stringify(question);
	const there = concepts.of === all && concepts.to === to;
	counting.abort();
	byId("filters").classList.toggle("stale", !there);
	if (there) {
		return false;
	}
	counting = new AbortController();
	const { signal } = counting;
	const spread = await api.spread(question, signal);
	signal.throwIfAborted();
	byId("filters").classList.remove("stale");
	concepts = { of: all, to, spread };
	return true;
}
