import { h, redrawn } from "../dom.js";
import { help } from "../method/help.js";
import { FACETS, MEASURES, narrowed, UNITS, widened } from "../state.js";
import { figure, passages, t } from "../texts.js";
import { choice, field, segments, slider } from "./controls.js";
import { facetField } from "./facet-field.js";
import { reachFields } from "./reach.js";
import { yearField } from "./year-field.js";

/**
 * The rule that makes the map: unit, measure, minimum, number of nodes, and of which speeches: years, speakers, places, kinds, collections.
 * @param {HTMLElement} place
 * @param {{recipe: import("../state.js").Recipe, limit: number, total: number?, years: {counts: Map<string, number>, undated: number},
 *   facets: Record<string, import("./facets.js").Facet>, communities?: {id: number, name: string, size: number}[]}} now
 * @param {(patch: object) => void} set
 */
export function drawFilters(place, { recipe, limit, total, years, facets, communities = [] }, set) {
	const ego = recipe.term.length > 0;
	const most = Math.max(limit, Math.min(150, total ?? 150));
	redrawn(place, () => place.replaceChildren(
		h("h2.visually-hidden", {}, t("filters.title")),
		segments([t("filters.unit"), help("unit", set)], "unit", UNITS.map((unit) => [unit, t(`unit.${unit}`)]), recipe.unit, (unit) => set({ unit })),
		choice(t("filters.measure"), "measure", MEASURES.map((m) => [m, t(`measure.${m}`)]), recipe.measure,
			(measure) => set({ measure, minScore: null }), help(recipe.measure, set)),
		slider(t("filters.min"), "min", { min: 1, max: Math.max(20, recipe.min), value: recipe.min },
			(n) => passages(recipe.unit, n), (min) => set({ min })),
		slider(t(ego ? "filters.neighbours" : "filters.nodes"), "limit", { min: Math.min(5, most), max: most, value: Math.min(limit, most) },
			(n) => (total === null ? figure(n) : t("filters.ofTotal", { n: Math.min(n, total), total })), (n) => set({ limit: n, more: [] })),
		...reachFields(recipe, set),
		floor(recipe, set),
		...(years.counts.size > 1 ? [yearField(recipe, years, set)] : []),
		...FACETS.filter((facet) => facets[facet].values.length > 1 || recipe[facet].length)
			.map((facet) => facetField(facet, facets[facet], recipe[facet], set)),
		...(communities.length > 1 || recipe.communities.length ? [communityField(recipe, communities, set)] : []),
		foot(recipe, set),
	));
}

function communityField({ communities: chosen }, all, set) {
	const names = new Map(all.map(({ id, name }) => [String(id), name]));
	const values = all.map(({ id, size }) => ({ value: String(id), count: size }));
	const gone = chosen.filter((id) => !names.has(id)).map((value) => ({ value, count: 0 }));
	return facetField("communities", { values: [...values, ...gone], missing: 0 }, chosen, set, "map", (id) => names.get(id) ?? id);
}

function floor(recipe, set) {
	const step = { npmi: 0.05, jaccard: 0.01 }[recipe.measure] ?? 1;
	return field(t("filters.minScore"), "min-score", null, h("input.txt", {
		id: "min-score", type: "number", step, value: recipe.minScore ?? "", placeholder: t("filters.any"),
		onchange: (event) => set({ minScore: event.target.value === "" ? null : Number(event.target.value) }),
	}));
}

function foot(recipe, set) {
	const some = narrowed(recipe);
	return h("div.foot", {}, h("span", {}, t(some ? "filters.some" : "filters.none")),
		some && h("button.link", { type: "button", onclick: () => set(widened(recipe)) }, t("filters.reset")));
}
