import { asCypher } from "../as-cypher.js";
import { h, icon } from "../dom.js";
import { doubts } from "../doubts.js";
import { date, fictionalBadge } from "../panel/corpus.js";
import { reason } from "../reader/facts.js";
import { reprintBadge } from "../reprints.js";
import { figure, listed, t } from "../texts.js";

const PAGE = 100;
const COLUMNS = [["title", "title"], ["date", "-date"], ["speaker"], ["place"], ["kind"], ["collections"], ["characters", "-characters"]];

/**
 * The table of speeches: ordered by its heads, one or several selected, one opened.
 * @param {import("../state.js").Recipe} recipe @param {{items: object[], total: number}} first the first page
 * @param {{go: (patch: object) => void, more: (page: number) => Promise<object>, chosen: (speeches: object[]) => void}} on
 */
function draw(recipe, first, { go, more, chosen }) {
	const speeches = [];
	const selected = new Set();
	const rows = h("tbody", { onkeydown: walk });
	const foot = h("div.acts");
	const all = h("input", { type: "checkbox", "aria-label": t("corpus.selectAll"), "data-testid": "select-all",
		onchange: () => select(speeches, all.checked) });
	let page = 0;
	let anchor = null;

	function add(found) {
		page++;
		speeches.push(...found.items);
		rows.append(...found.items.map(row));
		const left = found.total - speeches.length;
		foot.replaceChildren(...(left > 0 ? [h("button.btn.out", { type: "button", onclick: () => more(page + 1).then(add) },
			t("speeches.more", { n: Math.min(PAGE, left), left }))] : []));
	}

	function row(speech) {
		const box = h("input", { type: "checkbox", "aria-label": t("corpus.select", { title: speech.title }), "data-testid": "select-speech",
			onclick: (event) => pick(speech, box.checked, event.shiftKey) });
		return h("tr", { "data-id": speech.id, "data-testid": "speech-row" }, h("td.c", {}, box),
			h("td.title", {}, h("button.open", { type: "button", onclick: () => go({ speech: speech.id, at: null }) }, speech.title,
				fictionalBadge(speech), reprintBadge(speech), ...doubts(speech))),
			h("td.date", {}, date(speech)), ...["speaker", "place", "kind"].map((name) => brief(speech[name], reason(speech, name))),
			brief(listed(speech.collections)), h("td.n", {}, figure(speech.characters)));
	}

	/** With Shift from the last one picked to this one. */
	function pick(speech, on, range) {
		const [from, to] = [speeches.indexOf(range && anchor ? anchor : speech), speeches.indexOf(speech)].sort((a, b) => a - b);
		anchor = speech;
		select(speeches.slice(from, to + 1), on);
	}

	/** The arrows walk from row to row, with Shift they select on the way. */
	function walk(event) {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		const here = [...rows.children].indexOf(event.target.closest("tr"));
		const next = step && rows.children[here + step];
		if (!next) {
			return;
		}
		event.preventDefault();
		next.querySelector(event.target.type === "checkbox" ? "input" : ".open").focus();
		if (event.shiftKey) {
			anchor = speeches[here + step];
			select([speeches[here], anchor], true);
		}
	}

	function select(some, on) {
		some.forEach(({ id }) => selected[on ? "add" : "delete"](id));
		for (const tr of rows.children) {
			const yes = selected.has(tr.dataset.id);
			tr.classList.toggle("on", yes);
			tr.querySelector("input").checked = yes;
		}
		all.checked = selected.size > 0 && selected.size === speeches.length;
		all.indeterminate = selected.size > 0 && !all.checked;
		chosen(speeches.filter(({ id }) => selected.has(id)));
	}

	add(first);
	const head = h("tr", {}, h("th.c", { scope: "col" }, all), ...COLUMNS.map(([name, usual]) => heading(name, usual, recipe.sort ?? "-date", go)));
	const place = h("section.found", { "aria-label": t("speeches.title") },
		h("div.sh", {}, h("h1.ttl", {}, t("speeches.title"), h("em", { "data-testid": "speeches-total" }, t("speeches.total", { n: first.total }))), asCypher(go, "speeches")),
		h("div.scroll", { tabindex: "0", role: "group", "aria-label": t("speeches.title") }, first.total ? h("table", {}, h("thead", {}, head), rows) : h("p.none", {}, t("corpus.none")), foot));
	return { place, clear: () => select(speeches, false) };
}

/** What may not fit is told whole by its title, and how it was inferred. @param {string?} text @param {string?} why */
function brief(text, why = null) {
	return h("td", { title: text ? [text, why].filter(Boolean).join("\n") : null }, text && why ? h("span.guess", {}, text) : text);
}

/** A head that orders; once more, and it is the other way round. */
function heading(name, usual, sort, go) {
	const down = sort.startsWith("-");
	const on = sort.replace("-", "") === name;
	const label = t(`corpus.column.${name}`);
	if (!usual) {
		return h(`th.${name}`, { scope: "col" }, label);
	}
	const next = on ? (down ? name : `-${name}`) : usual;
	return h(`th.${name}`, { scope: "col", "aria-sort": on ? (down ? "descending" : "ascending") : "none" },
		h("button", { type: "button", id: `sort-${name}`, "data-testid": `sort-${name}`, onclick: () => go({ sort: next === "-date" ? null : next }) },
			label, on && icon(down ? "down" : "up")));
}

export const speechList = { draw, PAGE };
