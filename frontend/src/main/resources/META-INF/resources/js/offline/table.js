import { h } from "../dom.js";
import { figure, t } from "./words.js";

const ROWS = 200;

/**
 * A table that is sorted by a click on a column's head and shows its rows some at a time.
 * @typedef {{key: string, name: string, number?: boolean, of: (row: object) => string|number|null}} Head
 * @param {string} name what it is of @param {Head[]} heads @param {object[]} rows as they are sorted at first
 * @param {(row: object) => void} open what a click on a row's first cell does
 */
export function tableOf(name, heads, rows, open) {
	const body = h("tbody");
	const more = h("button.btn.out", { type: "button", onclick: () => fill(body.rows.length + ROWS) });
	const told = h("p.told");
	const titles = heads.map((head) => h("th", { scope: "col", class: head.number ? "n" : null }, h("button", { type: "button", onclick: () => sort(head) }, head.name)));
	let sorted = rows;
	let by = { key: null, down: false };

	function sort(head) {
		by = { key: head.key, down: by.key === head.key ? !by.down : Boolean(head.number) };
		const sign = by.down ? -1 : 1;
		sorted = [...rows].sort((a, b) => {
			const [x, y] = [head.of(a), head.of(b)];
			return (x === null) - (y === null) || sign * (head.number ? x - y : String(x).localeCompare(String(y), "zh-CN"));
		});
		titles.forEach((title, i) => (heads[i].key === by.key ? title.setAttribute("aria-sort", by.down ? "descending" : "ascending") : title.removeAttribute("aria-sort")));
		fill(ROWS);
	}

	function fill(upTo) {
		body.replaceChildren(...sorted.slice(0, upTo).map((row) => h("tr", { "data-id": row.id }, ...heads.map((head, i) => cell(head, row, i)))));
		const left = rows.length - body.rows.length;
		told.textContent = t("offline.rows", { n: body.rows.length, total: rows.length });
		more.hidden = left <= 0;
		more.textContent = t("offline.more", { n: Math.min(left, ROWS) });
	}

	function cell(head, row, i) {
		const value = head.of(row);
		const text = value === null ? "–" : figure(value);
		return h("td", { class: head.number ? "n" : null }, i ? text : h("button.link", { type: "button", onclick: () => open(row) }, text));
	}

	fill(ROWS);
	return h("div.tablebox", {}, h("table", {}, h("caption.visually-hidden", {}, name), h("thead", {}, h("tr", {}, ...titles)), body), h("p.foot", {}, told, more));
}
