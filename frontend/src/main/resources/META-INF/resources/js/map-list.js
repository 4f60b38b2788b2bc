import { h, redrawn } from "./dom.js";
import { figure, passages, t } from "./texts.js";

const PAGE = 10;

/**
 * The picture as a list, for the keyboard and screen readers: seen only while it has the focus. Tab comes to it once; the arrows walk it.
 * @param {HTMLElement} place @param {object} picture
 * @param {{node: (id: string) => void, edge: (id: string) => void, hover: (id: string?) => void, menu: (node: string, item: HTMLElement) => void}} on
 */
export function drawList(place, picture, on) {
	const names = new Map(picture.nodes.map((node) => [node.id, node.name]));
	const button = (id, text, props) => h("li", {}, h("button", {
		type: "button", tabindex: -1, onfocus: () => on.hover(id), onblur: () => on.hover(null), "data-id": id, ...props,
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
	place.setAttribute("aria-description", t("map.listKeys"));
	redrawn(place, () => place.replaceChildren(...nodes, ...edges));
	rove(place, picture);
}

/** One of them is where Tab comes to, the one that was walked to last. */
function rove(place, { nodes, edges }) {
	const items = [...place.querySelectorAll("button")];
	const at = new Map(items.map((item, i) => [item.dataset.id, i]));
	const lineOf = (id) => edges.find(({ source, target }) => source === id || target === id)?.id;
	const startOf = (id) => edges.find((edge) => edge.id === id)?.source;
	let stop = Math.max(0, items.indexOf(document.activeElement));

	function turn(i) {
		items[stop]?.setAttribute("tabindex", "-1");
		stop = i;
		items[stop]?.setAttribute("tabindex", "0");
	}
	turn(stop);
	place.onkeydown = (event) => {
		turn(Math.max(0, items.indexOf(event.target)));
		const id = items[stop]?.dataset.id;
		const to = { ArrowDown: stop + 1, ArrowUp: stop - 1, PageDown: stop + PAGE, PageUp: stop - PAGE, Home: 0, End: items.length - 1,
			ArrowRight: stop < nodes.length ? at.get(lineOf(id)) : undefined, ArrowLeft: stop < nodes.length ? undefined : at.get(startOf(id)) }[event.key];
		if (to !== undefined) {
			event.preventDefault();
			turn(Math.max(0, Math.min(items.length - 1, to)));
			items[stop].focus();
		}
	};
}
