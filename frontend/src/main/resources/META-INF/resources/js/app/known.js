import { api } from "../api.js";
import { byId } from "../dom.js";
import { spread } from "../filters/facets.js";
import { byYear } from "../filters/years.js";
import { colourBy } from "../palette.js";
import { USUAL } from "../state.js";
import { figure } from "../texts.js";

/** How many concepts and speeches the panel of a corpus tells. */
export const COMMON = 60;
export const LISTED = 8;
let now = null;

/**
 * What is known of the corpus as a whole.
 * @returns {{corpus: object, common: object[]?, speeches: {items: object[], total: number}, years: {counts: Map<string, number>, undated: number},
 *   facets: Record<string, import("../filters/facets.js").Facet>?, categories: Map<string, string>}?} categories: of the concepts seen so far;
 *   common: the most common concepts, null until somebody has asked for them
 */
export function known() {
	return now;
}

/**
 * Asks for it afresh; its categories settle the colours.
 * @param {boolean} overview whether the map asks for these, so that nobody else needs to
 */
export async function learn(overview) {
	const all = Promise.all([overview ? null : asked(), api.speeches({ counted: true, page: 1, size: LISTED }), spread(USUAL)]);
	all.catch(() => null);
	const corpus = await api.corpus();
	colourBy(corpus.categories);
	const [common, speeches, spreading] = corpus.speeches ? await all : [[], { items: [], total: 0 }, null];
	now = { corpus, common: null, speeches, years: byYear(corpus.years), facets: spreading?.facets, categories: new Map() };
	if (common) {
		tellCommon(common);
	}
	byId("nav-count").textContent = corpus.speeches ? figure(corpus.speeches) : "";
}

/** @param {object[]} nodes the most common concepts of the whole corpus */
export function tellCommon(nodes) {
	nodes.forEach((node) => now.categories.set(node.label, node.category));
	now.common = nodes;
}

/** @returns {Promise<object[]>} the most common concepts, asked for where the map hasn't told them */
export async function commonest(signal) {
	return now?.common ?? asked(signal);
}

async function asked(signal) {
	return (await api.graph({ limit: COMMON }, signal)).nodes;
}
