import { h } from "../dom.js";
import { count } from "../elements.js";
import { categoryName } from "../legend.js";
import { cut, passages, t } from "../texts.js";
import { endsOf, nameOf } from "../view/view.js";

/**
 * The ways between two concepts, each step with its evidence.
 * @param {{nodes: object[], edges: object[], ways: {kind: string, paths: {nodes: string[], edges: string[], weakest: number?}[], all: number}}} graph
 * @param {{a: string, b: string}} ends @param {"paragraph"|"sentence"} unit @param {(type: string, payload?: object) => void} dispatch
 * @returns {Node[]}
 */
export function pathPanel({ nodes, edges, ways }, { a, b }, unit, dispatch) {
	const counts = new Map(edges.map((edge) => [edge.id, count(edge, unit)]));
	const known = new Map(nodes.map((node) => [node.id, node]));
	return [h("div.ph", {}, h("p.kind", {}, t("path.panel")), h("h1.ttl", { title: t("path.title", { a, b }) }, t("path.title", { a: cut(a), b: cut(b) })), h("p.lead", { "data-testid": "ways" }, t(`path.${ways.kind}`, { n: ways.paths.length, all: ways.all }))),
		h("div.scroll", {}, h("ol.ways", {}, ...ways.paths.map((way) => h("li", { "data-testid": "way" }, ...way.edges.map((id, i) => step(id, way.nodes[i + 1], i))))))];

	function step(id, to, i) {
		const [one, other] = endsOf(id).map(nameOf);
		return h("button.row", { type: "button", title: t("path.open", { one, other }), onclick: () => dispatch("select", { nodes: [], edge: id }) },
			h("span.n", {}, i ? "" : `${a} `, `— ${nameOf(to)}`, h("small", {}, known.get(to) ? ` ${categoryName(known.get(to).category)}` : "")), h("em", {}, passages(unit, counts.get(id))));
	}
}
