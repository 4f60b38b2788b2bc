import { h } from "./dom.js";
import { dotted, figure, listed, passages, t } from "./texts.js";

/**
 * The line under the map: what is shown of how much, and by what rule.
 * @param {HTMLElement} place @param {import("./subgraph.js").Subgraph} graph @param {import("./state.js").Recipe} recipe
 * @param {object} corpus @param {number} limit
 */
export function drawTotals(place, graph, recipe, corpus, limit) {
	const parts = [shown(graph), edges(graph), rule(graph, recipe, limit), t("totals.speeches", { n: corpus.speeches })];
	if (graph.undated) {
		parts.push(t("totals.undated", { n: graph.undated }));
	}
	if (corpus.fictional) {
		parts.push(t("totals.fictional", { n: corpus.fictional }));
	}
	place.replaceChildren(...parts.map((part) => h("span", {}, ...[part].flat())));
	place.title = dotted([...place.children].map((part) => part.textContent));
}

function shown({ nodes, total, foci, grown, given }) {
	if (given) {
		return strong(t("totals.shown", { nodes: "*" }), nodes.length);
	}
	if (foci.length && !grown.length) {
		return strong(t("totals.ego", { nodes: "*", allNodes: total.nodes }), nodes.length - foci.length);
	}
	return foci.length ? strong(t("totals.shown", { nodes: "*" }), nodes.length)
		: strong(t("totals.overview", { nodes: "*", allNodes: total.nodes }), nodes.length);
}

function edges({ edges, total }) {
	return strong(t("totals.edges", { edges: "*", allEdges: Math.max(total.edges, edges.length) }), edges.length);
}

function strong(text, n) {
	const [before, after] = text.split("*");
	return [before, h("b", {}, figure(n)), after];
}

function rule({ grown, given }, recipe, limit) {
	const measure = t(`measure.${recipe.measure}`);
	const parts = [t("totals.rule", { unit: t(`unit.${recipe.unit}`), min: passages(recipe.unit, recipe.min) })];
	if (given) {
		parts.push(...(recipe.list ? [t("map.kept")] : []));
	} else {
		parts.push(recipe.term.length ? t("totals.first", { measure, n: limit }) : t("totals.top3", { measure }));
	}
	if (grown.length) {
		parts.push(t("totals.grown", { terms: listed([...new Set(grown.map(({ name }) => name))]) }));
	}
	if (recipe.minScore !== null) {
		parts.push(t("totals.floor", { measure, n: recipe.minScore }));
	}
	if (recipe.from || recipe.to) {
		parts.push(t("totals.years", { from: recipe.from, to: recipe.to }));
	}
	return parts.join(t("between.rules"));
}
