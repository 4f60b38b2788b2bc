import { h, icon } from "../dom.js";
import { facetField } from "./facet-field.js";
import { help } from "../method/help.js";
import { FACETS, MEASURES, narrowed, UNITS, widened } from "../state.js";
import { figure, passages, t } from "../texts.js";

/**
 * The rule that makes the map: unit, measure, minimum, number of nodes, and of which speeches: years, speakers, places, kinds, collections.
 * @param {HTMLElement} place
 * @param {{recipe: import("../state.js").Recipe, limit: number, total: number?, years: {counts: Map<string, number>, undated: number},
 *   facets: Record<string, import("./facets.js").Facet>}} now
 * @param {(patch: object) => void} set
 */
export function drawFilters(place, { recipe, limit, total, years, facets }, set) {
	const focused = place.contains(document.activeElement) ? document.activeElement.id : null;
	const ego = recipe.term.length > 0;
	const most = Math.max(limit, Math.min(150, total ?? 150));
	place.replaceChildren(
		h("h2.visually-hidden", {}, t("filters.title")),
		segments([t("filters.unit"), help("unit", set)], "unit", UNITS.map((unit) => [unit, t(`unit.${unit}`)]), recipe.unit, (unit) => set({ unit })),
		choice(t("filters.measure"), "measure", MEASURES.map((m) => [m, t(`measure.${m}`)]), recipe.measure,
			(measure) => set({ measure, minScore: null }), help(recipe.measure, set)),
		slider(t("filters.min"), "min", { min: 1, max: Math.max(20, recipe.min), value: recipe.min },
			(n) => passages(recipe.unit, n), (min) => set({ min })),
		slider(t(ego ? "filters.neighbours" : "filters.nodes"), "limit", { min: Math.min(5, most), max: most, value: Math.min(limit, most) },
			(n) => (total === null ? figure(n) : t("filters.ofTotal", { n: Math.min(n, total), total })), (n) => set({ limit: n, more: [] })),
		floor(recipe, set),
		...(years.counts.size > 1 ? [yearField(recipe, years, set)] : []),
		...FACETS.filter((facet) => facets[facet].values.length > 1 || recipe[facet].length)
			.map((facet) => facetField(facet, facets[facet], recipe[facet], set)),
		foot(recipe, set),
	);
	if (focused) {
		document.getElementById(focused)?.focus();
	}
}

function field(label, id, value, ...controls) {
	return h("div.fld", {}, h("label", { for: id }, label, value), ...controls);
}

function segments(label, name, options, current, choose) {
	const radios = options.map(([value, text]) => h("label", {},
		h("input", { type: "radio", name, id: `${name}-${value}`, value, checked: value === current, onchange: () => choose(value) }),
		h("span", {}, text)));
	return h("fieldset.fld", {}, h("legend", {}, label), h("div.seg", {}, ...radios));
}

function choice(label, id, options, current, choose, aside) {
	return field(label, id, aside, h("span.pick", {}, h("select.sel", { id, "data-testid": id, onchange: (event) => choose(event.target.value) },
		...options.map(([value, text]) => h("option", { value, selected: value === current }, text))), icon("down")));
}

function slider(label, id, { min, max, value }, say, choose) {
	const shown = h("b", {}, say(value));
	const input = h("input.rng", {
		id, type: "range", min, max, value, "data-testid": id, "aria-valuetext": say(value),
		oninput: () => {
			shown.textContent = say(Number(input.value));
			input.setAttribute("aria-valuetext", shown.textContent);
			fill(input);
		},
		onchange: () => choose(Number(input.value)),
	});
	fill(input);
	return field(label, id, shown, input);
}

function fill(input) {
	const part = (input.value - input.min) / (input.max - input.min || 1);
	input.style.setProperty("--part", `${part * 100}%`);
}

function floor(recipe, set) {
	const step = { npmi: 0.05, jaccard: 0.01 }[recipe.measure] ?? 1;
	return field(t("filters.minScore"), "min-score", null, h("input.txt", {
		id: "min-score", type: "number", step, value: recipe.minScore ?? "", placeholder: t("filters.any"),
		onchange: (event) => set({ minScore: event.target.value === "" ? null : Number(event.target.value) }),
	}));
}

function yearField(recipe, { counts, undated }, set) {
	const all = [...counts.keys()];
	const option = (name) => (year) => h("option", { value: year, selected: recipe[name] === year }, year);
	const pick = (name, label, usual) => h("label.year", {}, h("span", {}, label), h("select.sel.sm", {
		id: name, onchange: (event) => set({ [name]: event.target.value || null, ...order(name, event.target.value, recipe) }),
	}, h("option", { value: "" }, usual), ...all.map(option(name))));
	const most = Math.max(1, ...counts.values());
	const bars = all.map((year) => {
		const bar = h("i", { title: t("filters.yearCount", { year, n: counts.get(year) }) });
		bar.style.height = `${(100 * counts.get(year)) / most}%`;
		bar.classList.toggle("out", (recipe.from && year < recipe.from) || (recipe.to && year > recipe.to));
		return bar;
	});
	return h("div.fld", { role: "group", "aria-label": t("filters.years") },
		h("div.lab", {}, t("filters.years"), h("b", {}, recipe.from || recipe.to ? `${recipe.from ?? all[0]}–${recipe.to ?? all.at(-1)}` : t("filters.all"))),
		h("div.hist", { "aria-hidden": "true" }, ...bars),
		h("div.histx", { "aria-hidden": "true" }, h("span", {}, all[0]), h("span", {}, all.at(-1))),
		h("div.years", {}, pick("from", t("filters.from"), all[0]), pick("to", t("filters.to"), all.at(-1))),
		undated > 0 && h("p.note", {}, t("filters.undated", { n: undated })));
}

/** A beginning after the end, or an end before the beginning, moves the other. */
function order(name, value, { from, to }) {
	if (name === "from" && to && value > to) {
		return { to: value };
	}
	return name === "to" && value && from && value < from ? { from: value } : {};
}

function foot(recipe, set) {
	const some = narrowed(recipe);
	return h("div.foot", {}, h("span", {}, t(some ? "filters.some" : "filters.none")),
		some && h("button.link", { type: "button", onclick: () => set(widened(recipe)) }, t("filters.reset")));
}
