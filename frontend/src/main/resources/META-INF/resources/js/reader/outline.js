import { h } from "../dom.js";
import { colour } from "../palette.js";
import { bar, sectionHead } from "../panel/corpus.js";
import { figure, t } from "../texts.js";

/**
 * All concepts of a speech, the most frequent first.
 * @param {Map<string, object[]>} places by concept, in that order @param {Record<string, string>} categories of them
 * @param {(term: string) => void} pick
 */
export function outline(places, categories, pick) {
	const most = Math.max(1, ...[...places.values()].map((all) => all.length));
	const rows = new Map([...places].map(([term, all]) => [term, h("button.row", { type: "button", "aria-pressed": "false", "data-testid": "reader-term", onclick: () => pick(term) },
		h("span.n", {}, term), bar(all.length / most, colour(categories[term])), h("em", {}, figure(all.length)))]));
	let pressed = [];
	return {
		element: h("div", {}, sectionHead(t("reader.terms"), h("span", {}, figure(places.size))), h("ul.list", {}, ...[...rows.values()].map((row) => h("li", {}, row))),
			h("p.scope", {}, t("reader.uncounted"))),
		/** @param {string[]} terms that are selected */
		press(terms) {
			pressed.forEach((term) => rows.get(term).setAttribute("aria-pressed", "false"));
			pressed = terms;
			pressed.forEach((term) => rows.get(term).setAttribute("aria-pressed", "true"));
		},
	};
}
