import { h, redrawn } from "./dom.js";
import { figure, passages, t } from "./texts.js";

/**
 * The picture as a list, for the keyboard and screen readers: seen only while it has the focus.
 * @param {HTMLElement} place @param {object} picture
 * @param {{node: (id: string) => void, edge: (id: string) => void, hover: (id: string?) => void, menu: (node: string, item: HTMLElement) => void}} on
 */
export function drawList(place, picture, on) {
	const names = new Map(picture.nodes.map((node) => [node.id, node.name]));
	const button = (id, text, props) => h("li", {}, h("button", {
		type: "button", onfocus: () => on.hover(id), onblur: () => on.hover(null), "data-id": id, ...props,
	}, text));
	const nodes = picture.nodes.map((node) => button(node.id,
		t("map.nodeItem", { name: node.name, count: passages(picture.scale.unit, node.value) }),
		{ onclick: () => on.node(node.id), oncontextmenu: (event) => menu(event, node.id), "data-testid": "map-node" }));
	const edges = picture.edges.map((edge) => {
		const [a, b] = [names.get(edge.source), names.get(edge.target)];
		return button(edge.id, t("map.edgeItem", { a, b, count: passages(picture.scale.unit, edge.weight) }),
			{ onclick: () => on.edge(edge.id), "data-testid": "map-edge" });
	});

	function menu(event, id) {
		event.preventDefault();
		on.menu(id, event.currentTarget);
	}
	place.setAttribute("aria-label", `${t("map.list")} ${figure(nodes.length)} / ${figure(edges.length)}`);
	redrawn(place, () => place.replaceChildren(...nodes, ...edges));
}
