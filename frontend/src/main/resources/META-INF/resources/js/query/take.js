import { toClipboard } from "../clipboard.js";
import { save } from "../export/file.js";
import { t } from "../texts.js";
import { csv, tsv } from "./cells.js";

/** @param {{columns: string[], rows: unknown[][]}} answer */
export function copyRows({ columns, rows }) {
	return toClipboard(tsv(columns, rows), t("query.copied", { n: rows.length }));
}

/** @param {{columns: string[], rows: unknown[][]}} answer @param {string} name of the file */
export function saveCsv({ columns, rows }, name) {
	save(new Blob([csv(columns, rows)], { type: "text/csv" }), name);
}

/** With the statement and its parameters, so that the file says where it comes from. */
export function saveJson({ columns, rows, truncated }, { text, given }, name) {
	const json = JSON.stringify({ query: text, parameters: JSON.parse(given), columns, rows, truncated }, null, 1);
	save(new Blob([json], { type: "application/json" }), name);
}
