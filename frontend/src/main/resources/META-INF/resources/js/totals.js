import { kindSaid } from "./act/grow-menu.js";
import { h } from "./dom.js";
import { categoryName } from "./legend.js";
import { FACETS, ofSome } from "./state.js";
import { VISIBLE } from "./subgraph.js";
import { cut, dotted, figure, listed, passages, t, tOr } from "./texts.js";

const NAMED = 3;

/**
 * The line under the map: what is shown of how much, and by what rule.
 * @param {HTMLElement} place @param {import("./subgraph.js").Subgraph} graph @param {import("./state.js").Recipe} recipe
 * @param {object} corpus @param {number} limit
 */
export function drawTotals(place, graph, recipe, corpus, limit) {
	const parts = [shown(graph, recipe), edges(graph), rule(graph, recipe, limit), speeches(graph, recipe, corpus)];
	if (graph.undated) {
		parts.push(t("totals.undated", { n: graph.undated }));
	}
	if (corpus.fictional) {
		parts.push(t(ofSome(recipe) ? "totals.amongFictional" : "totals.fictional", { n: corpus.fictional }));
	}
	if (!recipe.term.length && !graph.given && !ofSome(recipe) && corpus.terms > corpus.shown) {
		parts.push(t("totals.hidden", { n: corpus.terms - corpus.shown, all: corpus.terms }));
	}
	place.replaceChildren(...parts.map((part) => h("span", {}, ...[part].flat())));
	place.title = dotted([...place.children].map((part) => part.textContent));
}

function shown({ nodes: all, total, foci, grown, given }, recipe) {
	const nodes = all.filter(({ type }) => type !== "speech");
	if (given) {
		return strong(t("totals.shown", { nodes: "*" }), nodes.length);
	}
	if (foci.length && !grown.length) {
		return strong(t(recipe.depth > 1 ? "totals.ego2" : "totals.ego", { nodes: "*", allNodes: total.nodes }), nodes.length - foci.length);
	}
	return foci.length ? strong(t("totals.shown", { nodes: "*" }), nodes.length)
		: strong(t("totals.overview", { nodes: "*", allNodes: total.nodes }), nodes.length);
}

function edges({ edges, total }) {
	return strong(t("totals.edges", { edges: "*", allEdges: Math.max(total.edges, edges.length) }), edges.length);
}

/** Whose neighbours came, and which of them. @param {{name: string, only: string?}} growth @returns {string} */
function ofKind({ name, only }) {
	const kind = kindSaid(only);
	return kind ? t("grow.of", { name, kind }) : name;
}

function speeches({ method }, recipe, corpus) {
	return ofSome(recipe) ? t("totals.part", { n: method.speeches, all: corpus.speeches }) : t("totals.speeches", { n: corpus.speeches });
}

function strong(text, n) {
	const [before, after] = text.split("*");
	return [before, h("b", {}, figure(n)), after];
}

function rule({ grown, given, communities }, recipe, limit) {
	const measure = t(`measure.${recipe.measure}`);
	const parts = [t("totals.rule", { unit: t(`unit.${recipe.unit}`), min: passages(recipe.unit, recipe.min) })];
	if (!given) {
		parts.push(recipe.term.length ? t(recipe.depth > 1 ? "totals.first2" : "totals.first", { measure, n: limit }) : t("totals.top3", { measure }));
	}
	if (!given && recipe.term.length > 1 && recipe.join === "all") {
		parts.push(t("totals.joined"));
	}
	const [linked, more] = [true, false].map((alone) => [...new Set(grown.filter(({ only }) => (only === VISIBLE) === alone).map((growth) => ofKind({ ...growth, name: cut(growth.name) })))]);
	if (more.length) {
		parts.push(t("totals.grown", { terms: listed(more) }));
	}
	if (linked.length) {
		parts.push(t("totals.linked", { terms: listed(linked) }));
	}
	if (recipe.minScore !== null) {
		parts.push(t("totals.floor", { measure, n: recipe.minScore }));
	}
	if (recipe.categories.length) {
		parts.push(only("categories", recipe.categories.map(categoryName)));
	}
	if (recipe.tiers.length) {
		parts.push(only("tiers", recipe.tiers.map((tier) => tOr(`tier.${tier}`, tier))));
	}
	if (recipe.communities.length) {
		parts.push(only("communities", recipe.communities.map((id) => communities?.communities.find((each) => String(each.id) === id)?.name ?? id)));
	}
	if (recipe.from || recipe.to) {
		parts.push(t("totals.years", { from: recipe.from, to: recipe.to }));
	}
	parts.push(...FACETS.filter((facet) => recipe[facet].length).map((facet) => only(facet, recipe[facet])));
	return parts.join(t("between.rules"));
}

function only(facet, values) {
	const named = listed(values.slice(0, NAMED));
	return t(`totals.${facet}`, { values: values.length > NAMED ? t("totals.among", { values: named, n: values.length }) : named });
}
