import { h, icon, redrawn } from "../dom.js";
import { fileName } from "../export/file.js";
import { segments } from "../filters/controls.js";
import { categoryName } from "../legend.js";
import { saveCsv } from "../query/take.js";
import { table } from "../table/table.js";
import { figure, t } from "../texts.js";
import { unawaited } from "../trouble.js";
import { edgeRows, holding, nodeRows } from "./rows.js";

/**
 * The map as a table: the same concepts and links, the same selection.
 * @param {HTMLElement} place @param {(type: string, payload: object) => void} dispatch
 */
export function tableTab(place, dispatch) {
	const wanted = { of: "nodes", text: "", sort: { nodes: null, edges: null } };
	let now = null;
	const rows = h("div.fills");

	/** @param {{state: import("../view/view.js").State, recipe: object, graph: object, line: () => Promise<string>}} given */
	function draw(given) {
		now = given;
		const filter = h("input.inp", { type: "search", value: wanted.text, placeholder: t("drawer.find"), "aria-label": t("drawer.find"), "data-testid": "table-find",
			oninput: () => {
				wanted.text = filter.value;
				fill();
			} });
		redrawn(place, () => {
			place.replaceChildren(h("div.toolbar", {},
				segments(t("drawer.of"), "table-of", [["nodes", t("drawer.nodes")], ["edges", t("drawer.edges")]], wanted.of, (of) => {
					wanted.of = of;
					fill();
				}), filter, h("span", { role: "status", "data-testid": "table-count" }),
				h("button.btn.sm", { type: "button", "data-testid": "table-csv", onclick: () => unawaited(take()) }, icon("download"), t("drawer.csv"))), rows);
			fill();
		});
	}

	function shown() {
		const { graph } = now;
		return holding(wanted.of === "nodes" ? nodeRows(graph, now.recipe.unit, kind) : edgeRows(graph), wanted.text);
	}

	function fill() {
		const { columns, rows: exact, ids } = shown();
		const all = exact.map((row) => rounded(row, columns));
		const idOf = new Map(all.map((row, i) => [row, ids[i]]));
		const { nodes, edge } = now.state.view.chosen;
		const chosen = new Set([...nodes, edge].filter(Boolean));
		place.querySelector("[role=status]").textContent = t("drawer.count", { n: figure(all.length) });
		redrawn(rows, () => rows.replaceChildren(table({ columns: columns.map(head), rows: all }, {
			sort: wanted.sort[wanted.of],
			resort: (sort) => {
				wanted.sort[wanted.of] = sort;
				fill();
			},
			link: (row) => (event) => select(idOf.get(row), event),
			marked: (row) => chosen.has(idOf.get(row)),
			open: () => null,
		})));
	}

	function head({ id }) {
		const { unit, measure } = now.recipe;
		return t(`drawer.${id}`, { unit: t(`unit.${unit}`), measure: t(`measure.${measure}`) });
	}

	function select(id, event) {
		const several = event && (event.ctrlKey || event.metaKey || event.shiftKey);
		dispatch("select", wanted.of === "edges" ? { nodes: [], edge: id } : { nodes: [id], mode: several ? "toggle" : "set" });
	}

	async function take() {
		const { columns, rows: all } = shown();
		const line = await now.line();
		const told = all.map((row, i) => [...row, i ? null : line]);
		saveCsv({ columns: [...columns.map(head), t("drawer.method")], rows: told },
			fileName(now.recipe.term, t("map.all"), new Date(), "csv"));
	}

	return { draw };
}

/** As exact as can be read; the file has all digits. */
function rounded(row, columns) {
	return row.map((cell, i) => (typeof cell === "number" && columns[i].digits !== undefined ? Number(cell.toFixed(columns[i].digits)) : cell));
}

function kind({ type, category }) {
	return type === "speech" ? t("speech.kind") : categoryName(category);
}
