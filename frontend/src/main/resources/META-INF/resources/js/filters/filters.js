import { h, redrawn } from "../dom.js";
import { categoryName } from "../legend.js";
import { help } from "../method/help.js";
import { FACETS, MEASURES, narrowed, UNITS, widened } from "../state.js";
import { figure, t, tOr } from "../texts.js";
import { KINDS, withChosen } from "./concepts.js";
import { choice, segments, slider } from "./controls.js";
import { facetField } from "./facet-field.js";
import { reachFields } from "./reach.js";
import { atRest } from "./resting.js";
import { thresholdField } from "./threshold-field.js";
import { countStops, readCount, readScore, scoreStops } from "./thresholds.js";
import { yearField } from "./year-field.js";

/**
 * The rule that makes the map: unit, measure, minima, number of nodes; of which speeches: years, speakers, places, kinds, collections; of which
 * concepts: categories, tiers, communities.
 * @typedef {{recipe: import("../state.js").Recipe, limit: number, total: number?, years: {counts: Map<string, number>, undated: number},
 *   facets: Record<string, import("./facets.js").Facet>, spread: import("./concepts.js").Spread?, communities?: {id: number, name: string}[]}} Now
 *   spread: null until it is counted
 * @param {HTMLElement} place @param {Now} now @param {(patch: object) => void} set
 */
export function drawFilters(place, now, set) {
	atRest(place, () => redrawn(place, () => place.replaceChildren(h("h2.visually-hidden", {}, t("filters.title")),
		...ofLinks(now, set), ...ofSpeeches(now, set), ...ofConcepts(now, set), foot(now.recipe, set))));
}

function ofLinks({ recipe, limit, total, spread }, set) {
	const ego = recipe.term.length > 0;
	const most = Math.max(limit, Math.min(150, total ?? 150));
	const of = recipe.term.length === 1 ? "filters.passNeighbours" : "filters.passLinks";
	const { unit, measure, min, minScore } = recipe;
	const [counts, scores] = [spread?.count.bins ?? [], spread?.score.bins ?? []];
	return [
		segments([t("filters.unit"), help("unit", set)], "unit", UNITS.map((each) => [each, t(`unit.${each}`)]), unit, (chosen) => set({ unit: chosen })),
		choice(t("filters.measure"), "measure", MEASURES.map((m) => [m, t(`measure.${m}`)]), measure,
			(chosen) => set({ measure: chosen, minScore: null }), help(measure, set)),
		thresholdField({ id: "min", label: t("filters.min"), unit: t(`filters.in.${unit}`), value: min, stops: countStops(counts, min), bins: counts, of,
			write: String, read: readCount, hint: t("filters.wrongCount") }, (chosen) => set({ min: chosen })),
		thresholdField({ id: "min-score", label: t("filters.minScore"), value: minScore, stops: scoreStops(scores, measure, minScore), bins: scores, of,
			write: (value) => String(value ?? ""), read: (text) => readScore(text, measure), hint: t(`filters.wrongScore.${measure}`) },
		(chosen) => set({ minScore: chosen })),
		slider(t(ego ? "filters.neighbours" : "filters.nodes"), "limit", { min: Math.min(5, most), max: most, value: Math.min(limit, most) },
			(n) => (total === null ? figure(n) : t("filters.ofTotal", { n: Math.min(n, total), total })), (n) => set({ limit: n, more: [] })),
		...reachFields(recipe, set),
	];
}

function ofSpeeches({ recipe, years, facets }, set) {
	const apart = years.counts.size > 1 || years.undated > 0 || recipe.from || recipe.to;
	const fields = [apart && yearField(recipe, years, set),
		...FACETS.filter((facet) => facets[facet].values.length > 1 || recipe[facet].length).map((facet) => facetField(facet, facets[facet], recipe[facet], set))];
	return headed("filters.ofSpeeches", "filters.countsSpeeches", fields.filter(Boolean));
}

function ofConcepts({ recipe, spread, communities = [] }, set) {
	const names = new Map(communities.map(({ id, name }) => [String(id), name]));
	const words = { category: categoryName, tier: (tier) => tOr(`tier.${tier}`, tier), community: (id) => names.get(id) ?? id };
	const fields = Object.entries(KINDS).map(([kind, facet]) => {
		const values = withChosen(spread?.[kind] ?? [], recipe[facet]);
		return (values.length > 1 || recipe[facet].length > 0) && facetField(facet, { values, missing: 0 }, recipe[facet], set, "map", words[kind]);
	});
	return headed("filters.ofConcepts", recipe.depth > 1 ? "filters.countsFirst" : "filters.countsConcepts", fields.filter(Boolean));
}

/** What the numbers below count. */
function headed(title, counts, fields) {
	return fields.length ? [h("h3.part", {}, t(title), h("span", {}, t(counts))), ...fields] : [];
}

function foot(recipe, set) {
	const some = narrowed(recipe);
	return h("div.foot", {}, h("span", {}, t(some ? "filters.some" : "filters.none")),
		some && h("button.link", { type: "button", onclick: () => set(widened(recipe)) }, t("filters.reset")));
}
