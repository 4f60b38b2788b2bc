import { h, icon } from "../dom.js";
import { USUAL } from "../state.js";
import { figure, t } from "../texts.js";

const LISTED = 60;

/**
 * The nodes and links of an answer, and the way to the map.
 * @param {{nodes: object[], edges: object[], truncated: boolean}} graph
 * @param {(patch: object) => void} go
 * @returns {HTMLElement}
 */
export function foundGraph(graph, go) {
	const { terms, speeches, others } = sortedOut(graph.nodes);
	if (!graph.nodes.length) {
		return h("div.found", {}, h("p", {}, t("query.noGraph")));
	}
	return h("div.found", { "data-testid": "found" },
		h("p.lead", {}, t("query.found", { nodes: graph.nodes.length, edges: graph.edges.length }), graph.truncated && ` ${t("query.foundCut")}`),
		terms.length > 0 && h("div.acts", {}, h("button.btn.pri", { type: "button", "data-testid": "to-map", onclick: () => go(mapOf(terms, graph.edges)) },
			icon("centre"), t("query.toMap", { n: terms.length }))),
		terms.length > 0 && names(t("query.foundTerms"), terms, ({ label }) => go({ ...USUAL, term: [label] })),
		speeches.length > 0 && names(t("query.foundSpeeches"), speeches, ({ id }) => go({ speech: id.slice(2), at: null })),
		others.length > 0 && h("p.note", {}, t("query.foundOthers", { n: others.length })));
}

/** Concepts, speeches, and what has no place on the map. */
function sortedOut(nodes) {
	const of = (type) => nodes.filter((node) => node.type === type);
	return { terms: of("term"), speeches: of("speech"), others: nodes.filter(({ type }) => !["term", "speech"].includes(type)) };
}

function names(title, nodes, open) {
	const left = nodes.length - LISTED;
	return h("div.names-of", {}, h("h3", {}, title, h("em", {}, figure(nodes.length))),
		h("p", {}, ...nodes.slice(0, LISTED).map((node) => h("button.link", { type: "button", onclick: () => open(node) }, node.label)),
			left > 0 && h("span.note", {}, t("query.foundLeft", { n: left }))));
}

/**
 * The map with exactly these concepts; links count from the fewest passages that the answer's own links have.
 * @param {object[]} terms @param {object[]} edges
 */
export function mapOf(terms, edges) {
	const weights = edges.map(({ paragraphs }) => paragraphs).filter(Number.isInteger);
	const names = terms.map(({ label }) => label);
	return { ...USUAL, min: weights.length ? Math.max(1, Math.min(...weights)) : USUAL.min, names };
}
