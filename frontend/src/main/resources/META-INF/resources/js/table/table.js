import { h, icon } from "../dom.js";
import { figure, language, t } from "../texts.js";
import { decimals, isNumeric, name, sorted, words } from "../query/cells.js";

const PAGE = 200;
const LONG = 90;

/**
 * The rows of an answer, a page at a time; a column's head sorts by it.
 * @param {{columns: string[], rows: unknown[][]}} answer
 * @param {{marked?: (row: unknown[]) => boolean, sort: {column: number, down: boolean}?, resort: (sort: object) => void, link: (row: unknown[]) => (() => void)?,
 *   open: (cell: object) => (() => void)?}} on link: where a row leads, open: where a cell leads
 * @returns {HTMLElement}
 */
export function table({ columns, rows }, on) {
	const ordered = on.sort ? sorted(rows, on.sort, new Intl.Collator(language())) : rows;
	const kinds = columns.map((_, i) => (isNumeric(rows, i) ? { digits: decimals(rows, i) } : null));
	const body = h("tbody");
	const foot = h("div.more");
	let shown = 0;

	function more() {
		body.append(...ordered.slice(shown, shown + PAGE).map((row) => line(row, kinds, on)));
		shown = Math.min(ordered.length, shown + PAGE);
		const left = ordered.length - shown;
		foot.replaceChildren(...(left ? [h("button.btn.out", { type: "button", onclick: more }, t("query.moreRows", { n: Math.min(PAGE, left), left }))] : []));
	}
	more();
	return h("div.rowsof", { tabindex: "0", role: "region", "aria-label": t("query.table") },
		h("table", { "data-testid": "rows" }, h("thead", {}, h("tr", {}, ...columns.map((column, i) => head(column, i, kinds[i], on)))), body), foot);
}

function head(column, i, kind, { sort, resort }) {
	const here = sort?.column === i;
	const next = !here ? { column: i, down: Boolean(kind) } : sort.down === Boolean(kind) ? { column: i, down: !sort.down } : null;
	return h(kind ? "th.num" : "th", { scope: "col", "aria-sort": here ? (sort.down ? "descending" : "ascending") : "none" },
		h("button", { type: "button", title: t("query.sort", { column }), onclick: () => resort(next) }, column,
			here && icon(sort.down ? "down" : "up")));
}

function line(row, kinds, on) {
	const lead = on.link(row);
	const cells = row.map((cell, i) => h(kinds[i] ? "td.num" : "td", {}, ...content(cell, kinds[i], i === 0 && lead, on)));
	const element = h(lead ? "tr.leads" : "tr", { "data-testid": "row", "aria-current": on.marked?.(row) ? "true" : null }, ...cells);
	if (lead) {
		element.addEventListener("click", (event) => event.target.closest("button, a") || lead(event));
	}
	return element;
}

function content(cell, kind, lead, on) {
	if (cell === null) {
		return [h("span.null", {}, t("query.null"))];
	}
	const said = typeof cell === "number" && kind ? numberIn(cell, kind.digits) : typeof cell === "object" ? null : words(cell);
	if (said !== null) {
		return [lead ? h("button.link", { type: "button", "data-testid": "row-open", title: said, onclick: lead }, said) : said.length > LONG ? folded(said) : said];
	}
	return structure(cell, on);
}

function numberIn(value, digits) {
	return Number.isInteger(value) && !digits ? String(value) : value.toFixed(digits).replace("-", "−");
}

function folded(text) {
	const button = h("button.folded", { type: "button", "aria-expanded": "false" }, text);
	button.addEventListener("click", () => button.setAttribute("aria-expanded", String(button.getAttribute("aria-expanded") === "false")));
	return button;
}

/** A node, a link, a path, a list or a map: in words, and leading somewhere where it can. */
function structure(cell, on) {
	if (cell.kind === "path" && cell.nodes) {
		return cell.nodes.flatMap((node, i) => [i ? " – " : "", ...structure(node, on)]);
	}
	const lead = on.open(cell);
	if (cell.kind === "node" && cell.properties) {
		const label = cell.labels?.join(":");
		return [lead ? h("button.link", { type: "button", onclick: lead }, name(cell)) : name(cell), " ", h("code.tag", {}, `:${label}`)];
	}
	const said = words(cell);
	return [said.length > LONG ? folded(said) : h("code", {}, said)];
}

/** @param {number} n @returns {string} */
export function rowsSaid(n) {
	return t("query.rows", { n: figure(n) });
}
