import { h, icon } from "../dom.js";
import { figure, t } from "../texts.js";

const FIRST = 6;
const MANY = 20;
/** What was opened stays open when the filters are drawn anew: the facet, and what is looked for in it. */
const opened = new Map();

/**
 * The values of one facet to choose from, the first few until all are asked for; none chosen is no filter.
 * @param {string} facet @param {import("./facets.js").Facet} spread @param {string[]} chosen @param {(patch: object) => void} set
 * @param {string} [screen] keeps the ids of two screens apart @param {(value: string) => string} [word] how a value is written
 */
export function facetField(facet, { values, missing }, chosen, set, screen = "map", word = (value) => value) {
	const label = t(`corpus.facet.${facet}`);
	const choose = (value, on) => set({ [facet]: on ? [...chosen, value] : chosen.filter((each) => each !== value) });
	const rows = values.map((each) => row(`${screen}-${facet}`, each, chosen.includes(each.value), choose, word(each.value)));
	const list = h("ul.values", { id: `${screen}-facet-${facet}` }, ...rows);
	const more = h("button.link", { type: "button", id: `${screen}-more-${facet}`, "data-testid": `${screen}-more-${facet}`, "aria-controls": list.id, onclick: turn });
	const look = h("input.txt", { id: `${screen}-look-${facet}`, type: "search", "aria-label": t("filters.look", { facet: label }), placeholder: t("filters.look", { facet: label }),
		oninput: () => show(look.value) });
	const left = values.filter(({ value }, i) => i >= FIRST && !chosen.includes(value)).length;

	function turn() {
		show(opened.has(facet) ? null : "");
	}

	/** @param {string?} text what a value has to contain; null for the first few */
	function show(text) {
		if (text === null) {
			opened.delete(facet);
		} else {
			opened.set(facet, text);
		}
		rows.forEach((each, i) => (each.hidden = text === null ? i >= FIRST && !chosen.includes(values[i].value) : !word(values[i].value).includes(text.trim())));
		look.hidden = text === null || values.length <= MANY;
		more.textContent = t(text === null ? "corpus.facetMore" : "filters.fewer", { n: left });
		more.setAttribute("aria-expanded", String(text !== null));
	}

	look.value = opened.get(facet) ?? "";
	show(opened.get(facet) ?? null);
	return h("fieldset.fld.facet", { "aria-label": label, "data-testid": `${screen}-filter-${facet}` },
		h("legend", {}, label, h("b", {}, chosen.length ? t("filters.chosen", { n: chosen.length }) : t("filters.all")), chosen.length > 0 && h("button.link.clear", { type: "button", id: `${screen}-clear-${facet}`, "data-testid": `${screen}-clear-${facet}`, "aria-label": t("filters.clearOf", { facet: label }), onclick: () => set({ [facet]: [] }) }, t("filters.clear"))),
		look, list, left > 0 && more, missing > 0 && h("p.note", { "data-testid": `${screen}-missing-${facet}` }, t(`filters.missing.${facet}`, { n: missing })));
}

function row(scope, { value, count }, checked, choose, word) {
	return h(count || checked ? "li" : "li.nought", {}, h("label.box", { title: word },
		h("input", { type: "checkbox", id: `${scope}-${encodeURIComponent(value)}`, value, checked, onchange: (event) => choose(value, event.target.checked) }),
		h("span.tick", { "aria-hidden": "true" }, icon("check")), h("span.v", {}, word), h("em", {}, figure(count))));
}
