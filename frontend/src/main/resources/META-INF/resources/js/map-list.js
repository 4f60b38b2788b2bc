import { h } from "./dom.js";
import { figure, passages, t } from "./texts.js";

/**
 * The picture as a list, for the keyboard and screen readers: seen only while it has the focus.
 * @param {HTMLElement} place @param {object} picture
 * @param {{node: (name: string) => void, edge: (a: string, b: string) => void, hover: (id: string?) => void}} on
 */
export function drawList(place, picture, on) {
	const names = new Map(picture.nodes.map((node) => [node.id, node.name]));
	const button = (id, text, onclick, test) => h("li", {}, h("button", {
		type: "button", onclick, onfocus: () => on.hover(id), onblur: () => on.hover(null), "data-testid": test, "data-id": id,
	}, text));
	const nodes = picture.nodes.map((node) => button(node.id,
		t("map.nodeItem", { name: node.name, count: passages(picture.scale.unit, node.value) }), () => on.node(node.name), "map-node"));
	const edges = picture.edges.map((edge) => {
		const [a, b] = [names.get(edge.source), names.get(edge.target)];
		return button(edge.id, t("map.edgeItem", { a, b, count: passages(picture.scale.unit, edge.weight) }),
			() => on.edge(a, b), "map-edge");
	});
	place.setAttribute("aria-label", `${t("map.list")} ${figure(nodes.length)} / ${figure(edges.length)}`);
	place.replaceChildren(...nodes, ...edges);
}
