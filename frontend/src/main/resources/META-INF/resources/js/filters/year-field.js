import { h } from "../dom.js";
import { t } from "../texts.js";

/** From which year to which, over bars that say how many speeches each has. @param {import("../state.js").Recipe} recipe @param {{counts: Map<string, number>, undated: number}} years */
export function yearField(recipe, { counts, undated }, set) {
	const all = [...counts.keys()];
	const option = (name) => (year) => h("option", { value: year, selected: recipe[name] === year }, year);
	const options = (name) => [...new Set([...all, recipe[name]].filter(Boolean))].sort().map(option(name));
	const pick = (name, label, usual) => h("label.year", {}, h("span", {}, label), h("select.sel.sm", {
		id: name, onchange: (event) => set({ [name]: event.target.value || null, ...order(name, event.target.value, recipe) }),
	}, h("option", { value: "" }, usual), ...options(name)));
	const most = Math.max(1, ...counts.values());
	const bars = all.map((year) => {
		const bar = h("i", { title: t("filters.yearCount", { year, n: counts.get(year) }) });
		bar.style.height = `${(100 * counts.get(year)) / most}%`;
		bar.classList.toggle("out", (recipe.from && year < recipe.from.slice(0, 4)) || (recipe.to && year > recipe.to));
		return bar;
	});
	return h("div.fld", { role: "group", "aria-label": t("filters.years") },
		h("div.lab", {}, t("filters.years"), h("b", {}, said(recipe.from ?? all[0], recipe.to ?? all.at(-1), recipe))),
		h("div.hist", { "aria-hidden": "true" }, ...bars),
		h("div.histx", { "aria-hidden": "true" }, h("span", {}, all[0]), h("span", {}, all.at(-1))),
		h("div.years", {}, pick("from", t("filters.from"), all[0]), pick("to", t("filters.to"), all.at(-1))),
		undated > 0 && h("p.note", {}, t("filters.undated", { n: undated })));
}

/** A chart may have asked for one year, or for one month. */
function said(first, last, { from, to }) {
	return !from && !to ? t("filters.all") : first === last ? first : `${first}–${last}`;
}

/** A beginning after the end, or an end before the beginning, moves the other. */
function order(name, value, { from, to }) {
	if (name === "from" && to && value > to) {
		return { to: value };
	}
	return name === "to" && value && from && value < from ? { from: value } : {};
}
