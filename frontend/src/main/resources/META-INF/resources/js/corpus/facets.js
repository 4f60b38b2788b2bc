import { api } from "../api.js";
import { h, icon } from "../dom.js";
import { FACETS } from "../state.js";
import { figure, t } from "../texts.js";

const SHOWN = 8;
const opened = new Set();
/** Whether the boxes are shown on a phone. */
export let unfolded = false;

/**
 * How the speeches spread: `shown` those listed; `all` each facet under the other filters, so that its other values stay on offer.
 * @param {object} recipe @param {AbortSignal} signal
 */
export async function facetsOf({ q, from, to, ...recipe }, signal) {
	const chosen = FACETS.filter((facet) => recipe[facet]?.length);
	const rule = { q, from, to, ...Object.fromEntries(FACETS.map((facet) => [facet, recipe[facet] ?? []])) };
	const [shown, ...others] = await Promise.all([rule, ...chosen.map((facet) => ({ ...rule, [facet]: [] }))].map((each) => api.facets(each, signal)));
	return { shown, all: { ...shown, ...Object.fromEntries(chosen.map((facet, i) => [facet, others[i][facet]])) } };
}

/**
 * @param {{all: object}} facets @param {import("../state.js").Recipe} recipe @param {(patch: object) => void} go
 * @returns {Node[]} search, a list of boxes a facet, the years, and the ways out
 */
export function drawFacets({ all, shown }, recipe, go) {
	const input = h("input.txt", { id: "speech-search", type: "search", value: recipe.q ?? "", "aria-label": t("speeches.search"),
		placeholder: t("speeches.search"), onchange: () => go({ q: input.value.trim() || null }) });
	const narrowed = FACETS.some((facet) => recipe[facet].length) || recipe.from || recipe.to;
	return [
		h("div.fld", {}, h("label", { for: "speech-search" }, t("corpus.search")), input),
		h("button.btn.out.only-phone", { type: "button", "aria-expanded": String(unfolded), onclick: ({ currentTarget }) => unfold(currentTarget) }, icon("filters"), t("filters.title")),
		...FACETS.filter((facet) => all[facet].length > 1 || recipe[facet].length).map((facet) => boxes(facet, all[facet], recipe[facet], go)),
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

function boxes(facet, values, chosen, go) {
	const gone = chosen.filter((value) => !values.some((each) => each.value === value)).map((value) => ({ value, count: 0 }));
	const sorted = [...values, ...gone];
	const open = opened.has(facet) || sorted.length <= SHOWN + 1;
	const shown = open ? sorted : sorted.filter(({ value }, i) => i < SHOWN || chosen.includes(value));
	return h("fieldset.fld.facet", {}, h("legend", {}, t(`corpus.facet.${facet}`)),
		...shown.map(({ value, count }, i) => h("label.box", {},
			h("input", { type: "checkbox", id: `${facet}-${i}`, "data-testid": `facet-${facet}`, value, checked: chosen.includes(value),
				onchange: ({ target }) => go({ [facet]: target.checked ? [...chosen, value] : chosen.filter((each) => each !== value) }) }),
			h("span.tick", { "aria-hidden": "true" }, icon("check")), h("span.v", {}, value), h("em", {}, figure(count)))),
		shown.length < sorted.length && h("button.link", { type: "button", onclick: ({ target }) => {
			opened.add(facet);
			target.closest("fieldset").replaceWith(boxes(facet, values, chosen, go));
		} }, t("corpus.facetMore", { n: sorted.length - shown.length })));
}
