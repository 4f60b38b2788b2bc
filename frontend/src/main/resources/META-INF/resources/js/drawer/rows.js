/**
 * The concepts and links on the map as rows of a table. Pure.
 * @typedef {{columns: {id: string, digits?: number}[], rows: unknown[][], ids: string[]}} Rows ids: of what each row is about
 */
import { count } from "../elements.js";
import { endsOf, nameOf, termId } from "../view/view.js";

const FIGURES = ["paragraphs", "sentences", "mentions", "speeches"];
/** Of the whole corpus; told where they are known. */
const CENTRAL = [{ id: "degree" }, { id: "pageRank", digits: 4 }, { id: "betweenness", digits: 4 }, { id: "firstYear" }, { id: "lastYear" }];

/**
 * @param {{nodes: object[], edges: object[], foci: string[]}} graph what is to be seen @param {"paragraph"|"sentence"} unit
 * @param {(node: object) => string} kind of a node, in words
 * @returns {Rows} with what links each to the concept asked for, where there is one
 */
export function nodeRows({ nodes, edges, foci }, unit, kind) {
	const centre = foci.length === 1 ? foci[0] : null;
	const links = new Map(edges.filter(({ source, target }) => source === centre || target === centre)
		.map((edge) => [edge.source === centre ? edge.target : edge.source, edge]));
	const linked = degrees(edges);
	const central = CENTRAL.filter(({ id }) => nodes.some((node) => typeof node[id] === "number"));
	const columns = [{ id: "concept" }, { id: "category" }, ...(centre ? [{ id: "together" }, { id: "score", digits: 3 }] : []), { id: "links" },
		...FIGURES.map((id) => ({ id })), ...central];
	const rows = nodes.map((node) => [node.label, kind(node), ...(centre ? own(links.get(node.id), unit) : []), linked.get(node.id) ?? 0,
		...[...FIGURES, ...central.map(({ id }) => id)].map((id) => node[id] ?? null)]);
	return { columns, rows, ids: nodes.map(({ id }) => id) };
}

function own(edge, unit) {
	return edge ? [count(edge, unit), edge.score ?? null] : [null, null];
}

function degrees(edges) {
	const linked = new Map();
	edges.flatMap(({ source, target }) => [source, target]).forEach((id) => linked.set(id, (linked.get(id) ?? 0) + 1));
	return linked;
}

/** @param {{nodes: object[], edges: object[]}} graph @returns {Rows} */
export function edgeRows({ nodes, edges }) {
	const labels = new Map(nodes.map(({ id, label }) => [id, label]));
	const columns = [{ id: "one" }, { id: "other" }, { id: "paragraphs" }, { id: "sentences" }, { id: "speeches" }, { id: "score", digits: 3 },
		{ id: "expected", digits: 2 }];
	const rows = edges.map((edge) => [labels.get(edge.source), labels.get(edge.target), edge.paragraphs, edge.sentences, edge.speeches, edge.score ?? null, edge.expected ?? null]);
	return { columns, rows, ids: edges.map(({ id }) => id) };
}

/** Those that hold a text in one of their names. @param {Rows} table @param {string} text @returns {Rows} */
export function holding({ columns, rows, ids }, text) {
	const wanted = text.trim().toLowerCase();
	const kept = rows.map((_, i) => i).filter((i) => rows[i].some((cell) => typeof cell === "string" && cell.toLowerCase().includes(wanted)));
	return { columns, rows: kept.map((i) => rows[i]), ids: kept.map((i) => ids[i]) };
}

/**
 * Whose trend is drawn: what is selected, else what was asked for, else the most frequent on the map.
 * @param {import("../view/view.js").View} view @param {{nodes: object[]}} graph @returns {string[]} names
 */
export function trendOf({ chosen, ask }, { nodes }) {
	const selected = [...chosen.nodes, ...(chosen.edge ? endsOf(chosen.edge) : [])].map(nameOf).filter(Boolean);
	const there = new Set(nodes.map(({ id }) => id));
	const asked = ask.term.filter((name) => there.has(termId(name)));
	const usual = [...nodes].filter(({ id }) => nameOf(id)).sort((a, b) => b.mentions - a.mentions).slice(0, 3).map(({ label }) => label);
	return [selected, asked, usual].find((names) => names.length) ?? [];
}
