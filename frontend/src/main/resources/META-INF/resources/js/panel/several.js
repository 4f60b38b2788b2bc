import { h } from "../dom.js";
import { count } from "../elements.js";
import { dot } from "../legend.js";
import { figure, t } from "../texts.js";
import { namesOf } from "../view/view.js";
import { closer } from "./concept.js";

/**
 * Several concepts selected: which they are, what they have to do with one another, and what can be done with them.
 * @param {{nodes: object[], edges: object[]}} graph what is to be seen @param {string[]} ids @param {string} unit
 * @param {(type: string, payload?: object) => void} dispatch
 * @returns {Node[]}
 */
export function severalPanel({ nodes, edges }, ids, unit, dispatch) {
	const chosen = nodes.filter(({ id }) => ids.includes(id));
	const names = namesOf(chosen);
	const between = edges.filter(({ source, target }) => ids.includes(source) && ids.includes(target));
	const act = (key, type, payload) => h("button.btn.out", { type: "button", "data-testid": `several-${key}`, onclick: () => dispatch(type, payload) }, t(`act.${key}`));
	const item = (node) => h("li", {}, h("button.row", { type: "button", onclick: () => dispatch("select", { nodes: [node.id] }) },
		h("span.n", {}, dot(node.category), node.label), h("em", {}, figure(count(node, unit)))));
	return [h("div.ph", {},
		closer(t("several.kind"), () => dispatch("select", { nodes: [] })),
		h("h1.ttl", { "data-testid": "several" }, t("several.title", { n: chosen.length })),
		h("p.lead", {}, t("several.between", { n: between.length, shared: shared(edges, ids) })),
		h("div.several-acts", {}, names.length === 2 && ids.length === 2 && act("path", "path", { a: names[0], b: names[1] }), names.length > 0 && act("focusThese", "focus", { terms: names }),
			act("isolate", "isolate", { ids }), act("hide", "hide", { ids }))),
	h("div.scroll", {}, h("ul.list.pairs", {}, ...chosen.map(item)))];
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
