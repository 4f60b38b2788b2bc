import { aliasText } from "../alias.js";
import { api } from "../api.js";
import { h, icon } from "../dom.js";
import { categoryName, dot } from "../legend.js";
import { figure, listed, t, tOr } from "../texts.js";
import { pending } from "./pending.js";
import { briefly, sign } from "./said.js";

const PAGE = 100;
/** What each list shows, and how it is ordered at first. */
const COLUMNS = {
	proposed: ["name", "tier", "mentions", "speeches", "entropy", "pmi", "confidence"],
	accepted: ["name", "category", "tier", "mentions", "speeches", "aliases"],
	stopped: ["name", "category", "tier"],
};
export const FIRST = { proposed: "-confidence", accepted: "-mentions", stopped: "name" };
const WORDS = new Set(["name", "tier", "category"]);
const UNORDERED = new Set(["aliases"]);

/**
 * The terms of one list, a page at a time; a head orders by its column.
 * @param {import("../state.js").Recipe} recipe @param {{choose: (name: string) => void, go: (patch: object) => void, signal: AbortSignal}} on
 */
export async function termList(recipe, { choose, go, signal }) {
	const { tab, look, tier, category } = recipe;
	const order = recipe.order ?? (look ? null : FIRST[tab]);
	const columns = COLUMNS[tab];
	const terms = [];
	const lines = new Map();
	const body = h("tbody");
	const foot = h("div.acts");
	let total = 0;
	let current = null;

	async function more() {
		const page = await api.vocabulary({ q: look, status: tab, tier, category, sort: order, limit: PAGE, offset: terms.length }, signal);
		total = page.total;
		terms.push(...page.items);
		body.append(...page.items.map(line));
		const left = total - terms.length;
		foot.replaceChildren(...(left > 0 ? [h("button.btn.out", { type: "button", "data-testid": "more-terms", onclick: more },
			t("vocab.more", { n: Math.min(PAGE, left), left }))] : []));
		tell();
	}

	function line(term) {
		const open = h("button.open", { type: "button", tabindex: -1, onclick: () => choose(term.name) }, term.name);
		const row = h("tr", { "data-testid": "term-row", "data-name": term.name, onclick: ({ target }) => target.closest("button") || choose(term.name) },
			...columns.map((column) => (column === "name" ? h("th.c-name", { scope: "row" }, open, term.slip && h("span.badge", {}, t(`search.slip.${term.slip}`))) : cell(column, term))), h("td.decided"));
		lines.set(term.name, { row, open });
		return row;
	}

	/** What is decided about each stands in its row. */
	function tell() {
		const by = Map.groupBy(pending.all(), ({ name }) => name);
		for (const [name, { row }] of lines) {
			const mine = by.get(name) ?? [];
			row.classList.toggle("done", mine.length > 0);
			row.lastElementChild.replaceChildren(...mine.map((each) => h("span", { "data-action": each.action }, icon(sign(each)), briefly(each))));
		}
	}

	function mark(name, focus = false) {
		lines.get(current)?.row.classList.remove("on");
		lines.get(current)?.open.removeAttribute("aria-current");
		lines.get(current)?.open.setAttribute("tabindex", -1);
		current = name;
		const { row, open } = lines.get(name) ?? lines.values().next().value ?? {};
		open?.setAttribute("tabindex", 0);
		if (lines.has(name)) {
			row.classList.add("on");
			open.setAttribute("aria-current", "true");
			row.scrollIntoView({ block: "nearest" });
			if (focus) {
				open.focus({ preventScroll: true });
			}
		}
	}

	/** The name so many rows further, loaded where it isn't yet; with undecided, the next that nothing is decided about. */
	async function next(by, undecided = false) {
		const free = (term) => !undecided || !pending.of(term.name).length;
		let at = terms.findIndex(({ name }) => name === current) + by;
		for (; at >= 0; at += by) {
			if (at >= terms.length && terms.length < total) {
				await more();
			}
			if (at >= terms.length) {
				return null;
			}
			if (free(terms[at])) {
				return terms[at].name;
			}
		}
		return null;
	}

	await more();
	const heads = h("tr", {}, ...columns.map((column) => head(column, order, tab, go)), h("th.decided", { scope: "col" }, t("vocab.column.decided")));
	const place = h("div.terms", {}, total ? h("table", { "aria-label": t(`vocab.tab.${tab}`), "data-tab": tab }, h("thead", {}, heads), body) : nothing(recipe), foot);
	return { place, mark, next, tell, total: () => total, find: (name) => terms.find((term) => term.name === name) ?? null,
		at: (name) => terms.findIndex((term) => term.name === name), first: () => terms[0]?.name ?? null };
}

function nothing({ tab, look, tier, category }) {
	return h("p.none", { "data-testid": "no-terms" }, look || tier || category ? t("vocab.none.such") : t(`vocab.none.${tab}`));
}

function cell(column, term) {
	switch (column) {
		case "tier":
			return h("td.c-tier", {}, tOr(`tier.${term.tier}`, ""));
		case "category":
			return h("td.c-category", {}, ...(term.category ? [dot(term.category), categoryName(term.category)] : []));
		case "aliases":
			return h("td.c-aliases", { title: listed(term.aliases.map(aliasText)) }, listed(term.aliases.map(aliasText)));
		case "confidence":
			return h("td.c-confidence", {}, confidence(term.confidence), h("span", {}, term.confidence.toFixed(2)));
		case "entropy":
			return h("td.n.c-entropy", {}, statistic(term.statistics?.entropy, 2));
		case "pmi":
			return h("td.n.c-pmi", {}, statistic(term.statistics?.pmi, 1));
		default:
			return h(`td.n.c-${column}`, {}, figure(term[column]));
	}
}

/** @param {number?} value @param {number} digits @returns {string} */
export function statistic(value, digits) {
	return value === null || value === undefined ? "—" : value.toFixed(digits);
}

/** @param {number} value 0 to 1 @returns {HTMLElement} */
export function confidence(value) {
	const fill = h("i");
	fill.style.width = `${100 * value}%`;
	return h("span.meter", { "aria-hidden": "true" }, fill);
}

function head(column, order, tab, go) {
	const label = t(`vocab.column.${column}`);
	const kind = WORDS.has(column) || UNORDERED.has(column) || column === "confidence" ? `c-${column}` : `n.c-${column}`;
	if (UNORDERED.has(column)) {
		return h(`th.${kind}`, { scope: "col" }, label);
	}
	const down = order?.startsWith("-");
	const on = order?.replace("-", "") === column;
	const usual = WORDS.has(column) ? column : `-${column}`;
	const next = on ? (down ? column : `-${column}`) : usual;
	return h(`th.${kind}`, { scope: "col", "aria-sort": on ? (down ? "descending" : "ascending") : "none" },
		h("button", { type: "button", id: `order-${column}`, "data-testid": `order-${column}`, title: tOr(`vocab.what.${column}`, label),
			onclick: () => go({ order: next === FIRST[tab] ? null : next }) }, label, on && icon(down ? "down" : "up")));
}
