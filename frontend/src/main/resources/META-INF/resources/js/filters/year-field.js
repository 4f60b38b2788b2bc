import { h, icon } from "../dom.js";
import { t } from "../texts.js";
import { barsOf, edgesOf, fromEdge, toEdge } from "./period.js";
import { resting } from "./resting.js";

/**
 * From which year to which: two handles below bars that say how many speeches each year has; apart from these the undated.
 * @param {import("../state.js").Recipe} recipe @param {{counts: Map<string, number>, undated: number}} years @param {(patch: object) => void} set
 */
export function yearField(recipe, { counts, undated }, set) {
	const years = [...counts.keys()];
	const narrow = Boolean(recipe.from || recipe.to);
	const bars = barsOf(counts).map((bar) => [bar, h("i", { title: t("filters.yearCount", { year: span(bar.first, bar.last), n: bar.n }) })]);
	const most = Math.max(1, undated, ...bars.map(([{ n }]) => n));
	bars.forEach(([{ n }, bar]) => raise(bar, n, most));
	const said = h("b", { "data-testid": "years-said" });
	const handles = years.length > 1 ? pair(years, counts, recipe, set, show) : null;
	show(edgesOf(years, recipe));

	function show([low, high]) {
		said.textContent = said.isConnected || !narrow ? spoken(low, high) : span(recipe.from ?? years[0], recipe.to ?? years.at(-1));
		bars.forEach(([{ first, last }, bar]) => bar.classList.toggle("out", last < years[low] || first > years[high - 1]));
	}

	function spoken(low, high) {
		return low === 0 && high >= years.length ? t("filters.all") : span(years[low], years[high - 1]);
	}

	return h("div.fld.years", { role: "group", "aria-label": t("filters.years"), "data-testid": "years" },
		h("div.lab", {}, t("filters.years"), said, narrow && h("button.link", { type: "button", id: "years-clear", "data-testid": "years-clear", "aria-label": t("filters.clearOf", { facet: t("filters.years") }),
			onclick: () => set({ from: null, to: null }) }, t("filters.clear"))),
		h("div.time", {},
			years.length > 0 && h("div.dated", {}, h(bars.length > 30 ? "div.hist.dense" : "div.hist", { "aria-hidden": "true" }, ...bars.map(([, bar]) => bar)), handles,
				h("div.histx", { "aria-hidden": "true" }, ...[...new Set([years[0], years.at(-1)])].map((year) => h("span", {}, year)))),
			undated > 0 && h("div.undated", { "aria-hidden": "true" }, h("div.hist", {}, raise(h(narrow ? "i.hatch.out" : "i.hatch", { title: t("filters.undated", { n: undated }) }), undated, most)),
				h("div.histx", {}, h("span", {}, t("filters.noDate"))))),
		undated > 0 && (years.length ? withUndated(undated, narrow, years[0], set) : h("p.note", {}, t("filters.undated", { n: undated }))));
}

/** Two ranges over one track. @param {(edges: [number, number]) => void} show while they are being moved */
function pair(years, counts, recipe, set, show) {
	const track = h("div.pair");
	const edges = edgesOf(years, recipe);
	const low = handle("from", edges[0], (edge) => fromEdge(years, edge), () => Math.min(Number(low.value), Number(high.value) - 1));
	const high = handle("to", edges[1], (edge) => toEdge(years, edge), () => Math.max(Number(high.value), Number(low.value) + 1));
	track.append(low, high);
	place();
	return track;

	function handle(id, value, patch, within) {
		const input = h("input.rng", { id, type: "range", min: 0, max: years.length, step: 1, value, "aria-label": t(`filters.${id}`), "data-testid": `years-${id}`, oninput: () => {
			input.value = within();
			place();
			show([Number(low.value), Number(high.value)]);
		} });
		return resting(input, () => set(patch(Number(input.value))));
	}

	/** The handle with the longer way to go lies on top. */
	function place() {
		const [a, b] = [Number(low.value), Number(high.value)];
		track.style.setProperty("--from", `${(100 * a) / years.length}%`);
		track.style.setProperty("--to", `${(100 * b) / years.length}%`);
		track.classList.toggle("right", a + b > years.length);
		low.setAttribute("aria-valuetext", t("filters.yearCount", { year: years[a], n: counts.get(years[a]) }));
		high.setAttribute("aria-valuetext", t("filters.yearCount", { year: years[b - 1], n: counts.get(years[b - 1]) }));
	}
}

/** Undated speeches belong to no year: whoever chooses years leaves them out. */
function withUndated(undated, narrow, first, set) {
	return h("label.box.undated-too", {}, h("input", { type: "checkbox", id: "with-undated", "data-testid": "with-undated", checked: !narrow,
		onchange: ({ target }) => set(target.checked ? { from: null, to: null } : { from: first }) }),
	h("span.tick", { "aria-hidden": "true" }, icon("check")), h("span.v", {}, t("filters.undated", { n: undated })));
}

function raise(bar, n, most) {
	bar.style.height = `${(100 * n) / most}%`;
	return bar;
}

function span(first, last) {
	return [...new Set([first, last])].join("–");
}
