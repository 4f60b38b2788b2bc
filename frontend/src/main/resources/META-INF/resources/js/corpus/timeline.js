import { h } from "../dom.js";
import { sectionHead } from "../panel/corpus.js";
import { t } from "../texts.js";
import { byYear } from "../filters/years.js";

/**
 * How many speeches each year has; a year leads to its speeches. The undated stand apart, hatched.
 * @param {HTMLElement} place @param {{year: number?, speeches: number, characters: number}[]} years
 */
export function drawYears(place, years, { from, to }, go) {
	const { counts, undated } = byYear(years);
	if (!counts.size && !undated) {
		return;
	}
	const characters = new Map(years.map((each) => [String(each.year), each.characters]));
	const most = Math.max(undated, ...counts.values());
	const bar = (n, words, props) => {
		const fill = h("i");
		fill.style.height = `${(100 * n) / most}%`;
		return h(`${props.onclick ? "button" : "span"}.col`, { title: words, "aria-label": words, ...props }, fill);
	};
	const dated = [...counts].map(([year, n]) => {
		const words = t("corpus.yearBar", { year: String(year), n, characters: characters.get(year) ?? 0 });
		const alone = from === year && to === year;
		return bar(n, words, { class: (from && year < from) || (to && year > to) ? "col out" : "col", type: "button", disabled: !n, "data-testid": "year-bar", "aria-pressed": String(alone),
			onclick: () => go(alone ? { from: null, to: null } : { from: year, to: year }) });
	});
	const first = counts.keys().next().value;
	place.replaceChildren(sectionHead(t("corpus.overTime"), h("span", {}, t("corpus.overTimeUnit"))),
		h("div.columns", {}, ...dated, undated > 0 && bar(undated, t("corpus.undatedBar", { n: undated }), { class: "col undated", role: "img" })),
		h("div.histx", { "aria-hidden": "true" }, h("span", {}, first ?? ""), h("span", {}, counts.size > 1 ? [...counts.keys()].at(-1) : ""),
			undated > 0 && h("span.un", {}, t("corpus.undated", { n: undated }))));
}
