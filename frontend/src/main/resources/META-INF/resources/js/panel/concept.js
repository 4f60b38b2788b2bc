import { aliasText } from "../alias.js";
import { api, Problem } from "../api.js";
import { h, icon } from "../dom.js";
import { count, scaleOf, strength } from "../elements.js";
import { categoryName, dot } from "../legend.js";
import { colour } from "../palette.js";
import { bar, gloss, sectionHead } from "./corpus.js";
import { longer } from "./longer.js";
import { pinned, turn } from "../search/shelf.js";
import { ofSome, rule } from "../state.js";
import { briefly, cut, dotted, figure, listed, passages, scored, t, tOr } from "../texts.js";
import { asCypher } from "../as-cypher.js";
import { touches } from "../subgraph.js";

const LISTED = 20;
/** As many characters as a heading may have. */
export const TITLE = 80;

/**
 * One concept: its figures and its strongest neighbours under the rule in force.
 * @param {import("../state.js").Recipe} recipe @param {(patch: object) => void} go @param {AbortSignal} signal
 * @param {(name: string, at: {x: number, y: number}) => void} [growths] opens what it can grow by, where it can
 * @returns {Promise<Node[]>}
 */
export async function conceptPanel(recipe, go, signal, growths) {
	try {
		const [term, near] = await Promise.all([api.term(recipe.node, signal),
			api.graph({ ...rule(recipe), term: recipe.node, limit: LISTED }, signal)]);
		return [head(term, near.nodes[0], recipe, go, growths), h("div.scroll", {}, ...neighbours(term, near, recipe, go, signal), ...kin(term, go))];
	} catch (error) {
		if (error instanceof Problem && error.status === 404) {
			return [h("div.ph", {}, closer(t("concept.kind"), go), h("p.lead", {}, t("concept.unknown", { name: cut(recipe.node) })))];
		}
		throw error;
	}
}

/** The panel's first line, with the button that closes it where something is selected. */
export function closer(kind, go, open = true) {
	return h("div.kind", {}, h("span", {}, kind), open && h("button.btn.ico.sm", {
		type: "button", "aria-label": t("close"), "data-testid": "close-panel", onclick: () => go({ node: null, a: null, b: null }),
	}, icon("close")));
}

/** The figures are those of the part of the corpus that is looked at, as the passages are. */
function head(term, figures, recipe, go, growths) {
	const alone = recipe.term.length === 1 && recipe.term[0] === term.name;
	const kind = [categoryName(term.category), tOr(`tier.${term.tier}`, term.tier), term.status === "proposed" && t("concept.proposed")];
	const items = ["mentions", "paragraphs", "sentences", "speeches"];
	return h("div.ph", {}, closer(t("concept.kind"), go, !alone), h("div.titled", {}, h("h1.ttl", { "data-testid": "concept", title: term.name }, cut(term.name, TITLE)), pin(term.name)),
		h("p.lead", {}, dot(term.category), " ", dotted([...kind, term.gloss])),
		term.aliases?.length > 0 && h("p.lead", {}, t("concept.aliases", { aliases: listed(term.aliases.map(aliasText)) })),
		term.inside > 0 && !ofSome(recipe) && h("p.lead", { "data-testid": "inside" }, t("concept.inside", { n: term.inside })),
		h("dl.figs", {}, ...items.map((key) => h("div", {}, h("dt", {}, t(`concept.${key}`)), h("dd", {}, figure(figures[key]))))),
		h("div.acts", {}, !alone && h("button.btn.out", {
			type: "button", "data-testid": "centre", onclick: () => go({ term: [term.name], more: [], node: null, a: null, b: null, limit: null }),
		}, icon("centre"), t("concept.centre")),
		h("button.btn.out", { type: "button", onclick: () => go({ a: term.name, b: null, node: null }) }, icon("read"),
			t("concept.passages", { n: count(figures, recipe.unit) })),
		growths && h("button.btn.out", { type: "button", "data-testid": "growths", "aria-haspopup": "menu", onclick: ({ currentTarget }) => {
			const { left, bottom } = currentTarget.getBoundingClientRect();
			growths(term.name, { x: left, y: bottom + 4 });
		} }, icon("plus"), t("act.growths")),
		asCypher(go, "concept", { node: term.name })),
		h("p.note", {}, term.status === "proposed" && t("concept.confidence", { confidence: term.confidence.toFixed(2) }),
			term.status === "proposed" && term.statistics && t("concept.statistics", { entropy: term.statistics.entropy.toFixed(2), pmi: term.statistics.pmi.toFixed(1) }),
			h("button.link", { type: "button", "data-testid": "in-vocabulary", onclick: () => go({ screen: "vocabulary", tab: term.status, word: term.name }) }, t("concept.inVocabulary"))));
}

/** What is pinned is listed first in searches. */
function pin(name) {
	const button = h("button.btn.ico.star", { type: "button", "data-testid": "pin-term", "aria-label": t("search.pin", { name }), onclick: () => tell(turn(name)) }, icon("star"));
	const tell = (on) => {
		button.classList.toggle("on", on);
		button.setAttribute("aria-pressed", String(on));
		button.title = t(on ? "search.unpin" : "search.pin", { name });
	};
	tell(pinned().includes(name));
	return button;
}

function neighbours(term, near, recipe, go, signal) {
	const title = sectionHead(t("concept.neighbours"), h("span", {}, t("concept.all", { n: near.total.nodes })));
	if (near.nodes.length < 2) {
		return [title, h("p.none", {}, t("concept.noNeighbours"))];
	}
	const scale = scaleOf({ nodes: [], edges: spokes(near).map(({ edge }) => edge) }, recipe.unit, recipe.measure);
	const rows = (graph) => spokes(graph).map(({ node, edge }) => h("li", {}, row(term, node, edge, scale, recipe, go)));
	const from = async (offset) => rows(await api.graph({ ...rule(recipe), term: recipe.node, limit: LISTED, offset }, signal));
	return [title, ...longer(h("ul.list"), rows(near), { total: near.total.nodes, step: LISTED, from })];
}

/** The neighbours in their order, each with its link to the first node. */
function spokes({ nodes: [centre, ...others], edges }) {
	return others.map((node) => ({ node, edge: edges.find((edge) => touches(edge, node.id) && touches(edge, centre.id)) }))
		.filter(({ edge }) => edge);
}

function row(term, node, edge, scale, recipe, go) {
	const said = passages(recipe.unit, count(edge, recipe.unit));
	return h("button.row", {
		type: "button", "data-testid": "neighbour", title: t("map.edgeItem", { a: term.name, b: node.label, count: said }),
		onclick: () => go({ a: term.name, b: node.label, node: null }),
	}, h("span.n", {}, node.label), bar(strength(edge.score, scale), colour(node.category)), h("em.s", {}, scored(edge.score, recipe.measure)),
	h("em", {}, briefly(recipe.unit, count(edge, recipe.unit))), gloss(node));
}

function kin({ contains = [], containedIn = [] }, go) {
	return [["contains", contains], ["containedIn", containedIn]].filter(([, names]) => names?.length).flatMap(([key, names]) => [
		sectionHead(t(`concept.${key}`)),
		h("p.kin", {}, ...names.map((name) => h("button.link", { type: "button", onclick: () => go({ node: name, a: null, b: null }), title: name }, cut(name)))),
	]);
}
