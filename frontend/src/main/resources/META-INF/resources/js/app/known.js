import { api } from "../api.js";
import { byId } from "../dom.js";
import { spread } from "../filters/facets.js";
import { byYear } from "../filters/years.js";
import { adopt } from "../palette.js";
import { USUAL } from "../state.js";
import { figure } from "../texts.js";

/** How many concepts and speeches the panel of a corpus tells. */
export const COMMON = 60;
export const LISTED = 8;
let now = null;

/**
 * What is known of the corpus as a whole.
 * @returns {{corpus: object, common: object[], speeches: {items: object[], total: number}, years: {counts: Map<string, number>, undated: number},
 *   facets: Record<string, import("../filters/facets.js").Facet>?, categories: Map<string, string>}?} categories: of the concepts seen so far
 */
export function known() {
	return now;
}

/** Asks for it afresh; the most common concepts also settle the colours. */
export async function learn() {
	const corpus = await api.corpus();
	const [overview, speeches, spreading] = corpus.speeches
		? await Promise.all([api.graph({ limit: COMMON }), api.speeches({ counted: true, page: 1, size: LISTED }), spread(USUAL)])
		: [{ nodes: [] }, { items: [], total: 0 }, null];
	adopt(overview.nodes);
	const categories = new Map(overview.nodes.map((node) => [node.label, node.category]));
	now = { corpus, common: overview.nodes, speeches, years: byYear(corpus.years), facets: spreading?.facets, categories };
	byId("nav-count").textContent = corpus.speeches ? figure(corpus.speeches) : "";
}
