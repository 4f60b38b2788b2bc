import { h, icon } from "../dom.js";
import { facetField } from "../filters/facet-field.js";
import { FACETS } from "../state.js";
import { t } from "../texts.js";

/** Whether the boxes are shown on a phone. */
export let unfolded = false;

/**
 * @param {Record<string, import("../filters/facets.js").Facet>} facets
 * @param {{counted: number, reprints: number}} both how many speeches are counted, and how many are reprints of these
 * @param {import("../state.js").Recipe} recipe @param {(patch: object) => void} go
 * @returns {Node[]} search, a list of boxes a facet, the years, and the ways out
 */
export function drawFacets(facets, both, recipe, go) {
	const input = h("input.txt", { id: "speech-search", type: "search", value: recipe.q ?? "", "aria-label": t("speeches.search"),
		placeholder: t("speeches.search"), onchange: () => go({ q: input.value.trim() || null }) });
	const listed = recipe.q || recipe.counted;
	const narrowed = FACETS.some((facet) => recipe[facet].length) || recipe.from || recipe.to;
	return [
		h("div.fld", {}, h("label", { for: "speech-search" }, t("corpus.search")), input),
		h("button.btn.out.only-phone", { type: "button", "aria-expanded": String(unfolded), onclick: ({ currentTarget }) => unfold(currentTarget) }, icon("filters"), t("filters.title")),
		...FACETS.filter((facet) => facets[facet].values.length > 1 || recipe[facet].length)
			.map((facet) => facetField(facet, facets[facet], recipe[facet], go, "list")),
		(both.reprints > 0 || recipe.counted) && facetField("counted", { values: [{ value: "true", count: both.counted }, { value: "false", count: both.reprints }], missing: 0 },
			recipe.counted ? [recipe.counted] : [], ({ counted }) => go({ counted: counted.length === 1 ? counted[0] : null }), "list", (value) => t(`corpus.counted.${value}`)),
		(recipe.from || recipe.to) && h("div.fld", {}, h("div.lab", {}, t("filters.years"), h("b", {}, `${recipe.from ?? ""}–${recipe.to ?? ""}`)),
			h("button.link", { type: "button", onclick: () => go({ from: null, to: null }) }, t("corpus.anyYear"))),
		narrowed && h("button.btn.out", { type: "button", id: "to-map", "data-testid": "to-map",
			onclick: () => go({ screen: "map", q: null, counted: null, term: [], more: [], node: null, a: null, b: null }) }, t("corpus.toMap")),
		narrowed && recipe.q && h("p.note", {}, t("corpus.toMapNote")),
		h("div.foot", {}, h("span", {}, t(narrowed || listed ? "filters.some" : "filters.none")),
			(narrowed || listed) && h("button.link", { type: "button", onclick: () => go(everything()) }, t("filters.reset"))),
	].filter(Boolean);
}

/** On a phone the boxes stay folded until they are asked for. */
function unfold(button) {
	unfolded = !unfolded;
	button.setAttribute("aria-expanded", String(unfolded));
	button.closest("aside").classList.toggle("open", unfolded);
}

function everything() {
	return { q: null, counted: null, from: null, to: null, ...Object.fromEntries(FACETS.map((facet) => [facet, []])) };
}
