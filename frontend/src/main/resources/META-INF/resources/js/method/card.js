import { toClipboard } from "../clipboard.js";
import { h, icon } from "../dom.js";
import { save } from "../export/file.js";
import { figure, t } from "../texts.js";

const HASHES = new Set(["corpus", "vocabulary", "graph"]);
const COUNTS = new Set(["speeches", "units", "nodes", "edges"]);
const ROWS = ["asked", "formula", "shown", ...COUNTS, "corpus", "vocabulary", "graph", "pipeline", "version", "revision", "date", "analysis"];

/** The method card of a map: its line, and all that it tells. @param {{card: object, line: string}} told @returns {Node[]} */
export function cardOf({ card, line }) {
	return [
		h("pre.line", {}, h("code", { "data-testid": "method-line" }, line)),
		h("p.acts", {}, h("button.btn.sm", { type: "button", "data-testid": "method-copy", onclick: () => toClipboard(line, t("method.copied")) }, icon("copy"), t("method.copy")),
			h("button.btn.sm", { type: "button", "data-testid": "method-save", onclick: () => saved({ ...card, line }) }, icon("download"), t("method.save"))),
		h("dl.facts", { "data-testid": "method-card" }, ...ROWS.filter((key) => card[key] !== null && card[key] !== undefined).map((key) => row(key, card[key]))),
	];
}

function row(key, value) {
	return h("div", {}, h("dt", {}, t(`method.card.${key}`)), h("dd", {}, HASHES.has(key) ? h("code", {}, value) : written(key, value)));
}

function written(key, value) {
	return COUNTS.has(key) ? figure(value) : typeof value === "object" ? Object.entries(value).filter(([, each]) => each !== null).map(([name, each]) => `${name} ${each}`).join("; ") : String(value);
}

function saved(card) {
	save(new Blob([JSON.stringify(card, null, "\t")], { type: "application/json" }), "method.json");
}
