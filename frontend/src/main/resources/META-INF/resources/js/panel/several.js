import { api } from "../api.js";
import { h } from "../dom.js";
import { count } from "../elements.js";
import { dot } from "../legend.js";
import { rule } from "../state.js";
import { touches } from "../subgraph.js";
import { cut, figure, passages, t } from "../texts.js";
import { unawaited } from "../trouble.js";
import { linkId, namesOf } from "../view/view.js";
import { closer } from "./concept.js";
import { gloss, sectionHead } from "./corpus.js";
import { longer } from "./longer.js";

const LISTED = 10;
/** An answer has four links a node: with more concepts than this it wouldn't have all of ten shared neighbours. */
const COMPARED = 5;

/**
 * Several concepts, selected or asked for: which they are, what they have to do with one another, and what can be done with them.
 * @param {{nodes: object[], edges: object[]}} graph what is to be seen @param {string[]} ids @param {import("../state.js").Recipe} recipe
 * @param {(type: string, payload?: object) => void} dispatch @param {AbortSignal} signal
 * @returns {Promise<Node[]>}
 */
export async function severalPanel({ nodes, edges }, ids, recipe, dispatch, signal) {
	const chosen = nodes.filter(({ id }) => ids.includes(id));
	const names = namesOf(chosen);
	const asked = !recipe.nodes.length;
	const between = edges.filter(({ source, target }) => ids.includes(source) && ids.includes(target));
	const act = (key, type, payload) => h("button.btn.out", { type: "button", "data-testid": `several-${key}`, onclick: () => dispatch(type, payload) }, t(`act.${key}`));
	const item = (node) => h("li", {}, h("button.row", { type: "button", onclick: () => dispatch("select", { nodes: [node.id] }) },
		h("span.n", {}, dot(node.category), node.label), h("em", {}, figure(count(node, recipe.unit)))));
	const alike = names.length > 1 && names.length === ids.length ? await sharedList(names, recipe, dispatch, signal) : [];
	return [h("div.ph", {},
		closer(t("several.kind"), () => dispatch("select", { nodes: [] }), !asked),
		h("h1.ttl", { "data-testid": "several" }, t(asked ? "several.asked" : "several.title", { n: chosen.length })),
		h("p.lead", {}, t("several.between", { n: between.length, shared: shared(edges, ids) })),
		h("div.several-acts", {}, names.length === 2 && ids.length === 2 && act("path", "path", { a: names[0], b: names[1] }), !asked && names.length > 0 && act("focusThese", "focus", { terms: names }),
			act("isolate", "isolate", { ids }), act("hide", "hide", { ids }))),
	h("div.scroll", {}, h("ul.list.pairs", {}, ...chosen.map(item)), ...alike)];
}

/** What is linked with every one of them, on the map or not, the one whose weaker link is the strongest first; each link opens its passages. */
async function sharedList(names, recipe, dispatch, signal) {
	if (names.length > COMPARED) {
		return [sectionHead(t("several.shared")), h("p.none", { "data-testid": "shared-not" }, t("several.notShared", { most: COMPARED }))];
	}
	const ask = (offset) => api.graph({ ...rule(recipe), term: names, join: "all", limit: LISTED, offset }, signal);
	const first = await ask(0);
	const rows = (graph) => graph.nodes.slice(names.length).map((node) => row(node, graph));

	function row(node, { nodes, edges }) {
		const own = nodes.slice(0, names.length).map((each) => [each, edges.find((edge) => touches(edge, each.id) && touches(edge, node.id))]);
		return h("li", { "data-testid": "shared" }, h("button.row", { type: "button", onclick: () => dispatch("select", { nodes: [node.id] }) }, h("span.n", {}, dot(node.category), node.label), gloss(node)),
			h("p.counts", {}, ...own.filter(([, edge]) => edge).map(([each, edge]) => h("button.link", { type: "button", "data-testid": "shared-link",
				onclick: () => dispatch("select", { nodes: [], edge: linkId(each.label, node.label) }) }, `${cut(each.label)} ${passages(recipe.unit, count(edge, recipe.unit))}`))));
	}

	const from = async (offset) => rows(await ask(offset));
	return [sectionHead(t("several.shared"), h("span", {}, t("concept.all", { n: first.total.nodes }))),
		...(first.total.nodes ? longer(h("ul.list.shared-list"), rows(first), { total: first.total.nodes, step: LISTED, from }) : [h("p.none", {}, t("several.noShared"))])];
}

/** How many on the map are linked with every one of them. */
function shared(edges, ids) {
	const linked = new Map();
	for (const { source, target } of edges) {
		[[source, target], [target, source]].filter(([one, other]) => ids.includes(one) && !ids.includes(other))
			.forEach(([one, other]) => linked.set(other, (linked.get(other) ?? new Set()).add(one)));
	}
	return [...linked.values()].filter((of) => of.size === ids.length).length;
}
