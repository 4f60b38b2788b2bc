import { h, icon } from "../dom.js";
import { facetField } from "../facet-field.js";
import { FACETS } from "../state.js";
import { t } from "../texts.js";

/** Whether the boxes are shown on a phone. */
export let unfolded = false;

/**
 * @param {Record<string, import("../facets.js").Facet>} facets @param {import("../state.js").Recipe} recipe @param {(patch: object) => void} go
 * @returns {Node[]} search, a list of boxes a facet, the years, and the ways out
 */
export function drawFacets(facets, recipe, go) {
	const input = h("input.txt", { id: "speech-search", type: "search", value: recipe.q ?? "", "aria-label": t("speeches.search"),
		placeholder: t("speeches.search"), onchange: () => go({ q: input.value.trim() || null }) });
	const narrowed = FACETS.some((facet) => recipe[facet].length) || recipe.from || recipe.to;
	return [
		h("div.fld", {}, h("label", { for: "speech-search" }, t("corpus.search")), input),
		h("button.btn.out.only-phone", { type: "button", "aria-expanded": String(unfolded), onclick: ({ currentTarget }) => unfold(currentTarget) }, icon("filters"), t("filters.title")),
		...FACETS.filter((facet) => facets[facet].values.length > 1 || recipe[facet].length)
			.map((facet) => facetField(facet, facets[facet], recipe[facet], go, "list")),
		(recipe.from || recipe.to) && h("div.fld", {}, h("div.lab", {}, t("filters.years"), h("b", {}, `${recipe.from ?? ""}–${recipe.to ?? ""}`)),
			h("button.link", { type: "button", onclick: () => go({ from: null, to: null }) }, t("corpus.anyYear"))),
		narrowed && h("button.btn.out", { type: "button", id: "to-map", "data-testid": "to-map",
			onclick: () => go({ screen: "map", q: null, term: [], more: [], node: null, a: null, b: null }) }, t("corpus.toMap")),
		narrowed && recipe.q && h("p.note", {}, t("corpus.toMapNote")),
		h("div.foot", {}, h("span", {}, t(narrowed || recipe.q ? "filters.some" : "filters.none")),
			(narrowed || recipe.q) && h("button.link", { type: "button", onclick: () => go(everything()) }, t("filters.reset"))),
	].filter(Boolean);
}

/** On a phone the boxes stay folded until they are asked for. */
function unfold(button) {
	unfolded = !unfolded;
	button.setAttribute("aria-expanded", String(unfolded));
	button.closest("aside").classList.toggle("open", unfolded);
}

function everything() {
	return { q: null, from: null, to: null, ...Object.fromEntries(FACETS.map((facet) => [facet, []])) };
}
