import { actMenu } from "../act/menu.js";
import { computation, dressed, inForce, legendOf, scalesOf } from "../appearance.js";
import { graphView } from "../graph-view.js";
import { basis, legendStrip, worded } from "../legend.js";
import { drawList } from "../map-list.js";
import { questionFor } from "../subgraph.js";
import { recipeOf } from "../view/address.js";
import { nameOf, termId, visible } from "../view/view.js";
import { answering, positions } from "./answer.js";
import { chrome } from "./chrome.js";
import { grower, growth } from "./growth.js";
import { sharedOf } from "./shared.js";
import { walker } from "./walker.js";

const AROUND = 40;

/** A picture's frame, wide enough for what was moved by hand. */
function framed({ picture: { frame, positions: there }, view: { at } }) {
	const spots = Object.entries(at).filter(([id]) => there[id]).map(([, spot]) => spot);
	const [xs, ys] = [0, 1].map((axis) => spots.map((spot) => spot[axis]));
	return { x1: Math.min(frame.x1, ...xs.map((x) => x - AROUND)), y1: Math.min(frame.y1, ...ys.map((y) => y - AROUND)),
		x2: Math.max(frame.x2, ...xs.map((x) => x + AROUND)), y2: Math.max(frame.y2, ...ys.map((y) => y + AROUND)) };
}

/**
 * The map and what belongs to it: draws a state, tells what is done on it.
 * @param {{host: HTMLElement, rings: SVGElement, floats: HTMLElement, legend: HTMLElement, list: HTMLElement, said: HTMLElement, panel: HTMLElement}} parts and
 *   those of its chrome; said: where walking by keys is told; panel: what tells of what is selected;
 *   the picture keeps clear of what bears data-ban among the floats
 * @param {{go: (patch: object) => void, dispatch: (type: string, payload?: object) => void}} on where a click leads
 */
export function map(parts, on) {
	/** @type {import("../view/view.js").State?} */
	let state = null;
	let recipe = null;
	/** The picture as it looks, and by which scales. */
	let worn = null;
	let scales = null;
	let looks = new Map();
	const view = graphView(parts.host, parts.rings, {
		tap: ({ node, edge, more }) => {
			if (node && more) {
				on.dispatch("select", { nodes: [node], mode: "toggle" });
			} else if (node || edge || !more) {
				select(node, edge);
			}
		},
		doubleTap: (id) => growBy(nameOf(id)),
		dragEnd: (moved) => on.dispatch("move", { at: Object.fromEntries(Object.entries(moved).map(([id, { x, y }]) => [id, [x, y]])) }),
		contextMenu: openMenu,
		areaSelected: (ids, more) => on.dispatch("select", { nodes: ids.filter((id) => state.picture.positions[id]), mode: more ? "add" : "set" }),
	}, parts.small);
	const functions = Object.fromEntries(["dot", "font", "colour", "width", "opacity"].map((key) => [key, ({ id }) => looks.get(id)[key]]));
	view.appearance(functions);
	const legend = legendStrip(parts.legend, { go: on.go, zoom: view.zoomTo, light });
	const { chip } = chrome(parts, { ...view, grow: () => growBy(grower(recipe)) });
	document.addEventListener("tifa:theme", () => state && tell());

	const menus = actMenu({ state: () => state, dispatch: on.dispatch });

	const walk = walker(parts.host, parts.said, {
		seen: () => state?.picture && seen(), chosen: () => state.view.chosen.nodes, positions: view.positions, mark: view.stand,
		open: (id) => select(id, null), openLine: (id) => select(null, id), toggle: (id) => on.dispatch("select", { nodes: [id], mode: "toggle" }),
		menu: (node) => menus.acts({ node, ...view.onScreen(node) }), inside: () => parts.panel.focus(),
	});

	function openMenu({ node, edge, x, y }) {
		if (state?.picture && !edge) {
			menus.acts({ node, x, y });
		}
	}

	/** What one concept can grow by. @param {string} [name] where one stands, else what would grow @param {{x: number, y: number}} [at] on it */
	function growths(name = nameOf(walk.here() ?? "") ?? grower(recipe), at = null) {
		const id = name && termId(name);
		if (id && (at || state.picture.nodes.some((node) => node.id === id))) {
			menus.growths({ node: id, ...at ?? view.onScreen(id) });
		}
	}

	function select(node, edge) {
		on.dispatch("select", { nodes: node ? [node] : [], edge });
	}

	function growBy(term) {
		if (growth(graph(), term)?.next) {
			on.dispatch("expand", { of: term });
		}
	}

	/** @param {import("../view/view.js").State} next one that has its answer */
	function draw(next) {
		const before = state;
		[state, recipe] = [next, recipeOf(next.view)];
		const other = before?.picture !== next.picture;
		const again = before && JSON.stringify(before.view.look) !== JSON.stringify(next.view.look);
		if (other || again) {
			dress();
		}
		if (other) {
			view.draw({ ...worn, positions: positions(next.picture, next.view), frame: framed(next) }, before?.picture.scale !== next.picture.scale);
		}
		if (again && !other) {
			view.appearance(functions);
		}
		settle();
		if (other || again || before.view.hidden !== next.view.hidden) {
			view.classes(next.view.hidden, "hidden");
			tell();
		}
		view.classes(next.view.pinned, "pinned");
		view.classes([...sharedOf(graph()).keys()], "shared");
		const { nodes, edge } = next.view.chosen;
		view.select([...nodes, edge].filter(Boolean));
		walk.follow();
		const term = grower(recipe);
		chip(term, growth(graph(), term), term && !recipe.term.includes(term));
	}

	/** Puts where it belongs what isn't there. */
	function settle() {
		const wanted = positions(state.picture, state.view);
		const moved = Object.entries(view.positions()).filter(([id, { x, y }]) => wanted[id].x !== x || wanted[id].y !== y);
		if (moved.length) {
			view.place(Object.fromEntries(moved.map(([id]) => [id, wanted[id]])));
		}
	}

	function dress() {
		scales = scalesOf(state.picture, state.view.look);
		worn = dressed(scales);
		looks = new Map([...worn.nodes, ...worn.edges].map((item) => [item.id, item]));
	}

	/** All but these is dimmed. @param {string[]} ids none: nothing is */
	function light(ids) {
		const lit = new Set(ids);
		view.classes(lit.size ? [...worn.nodes.filter(({ id }) => !lit.has(id)), ...worn.edges.filter(({ source, target }) => !lit.has(source) || !lit.has(target))]
			.map(({ id }) => id) : [], "dimmed");
	}

	function tell() {
		legend.draw(words(), basis(inForce(state.view.look, worn), state, recipe));
		drawList(parts.list, seen(), { node: (id) => select(id, null), edge: (id) => select(null, id), hover: view.hover, menu: (node, item) => {
			const { left, bottom } = item.getBoundingClientRect();
			menus.acts({ node, x: left, y: bottom });
		} });
	}

	/** What the legend says. */
	function words() {
		return worded(legendOf(scales, seen()), worn.communities, worn.scale, [...sharedOf(graph()).keys()]);
	}

	/** The picture without what is hidden. */
	function seen() {
		if (!state.view.hidden.length) {
			return worn;
		}
		const ids = new Set([...visible(state).nodes, ...visible(state).edges].map(({ id }) => id));
		return { ...worn, nodes: worn.nodes.filter(({ id }) => ids.has(id)), edges: worn.edges.filter(({ id }) => ids.has(id)) };
	}

	/** What is to be seen of what was found; null before there is any. */
	function graph() {
		return state && (state.view.hidden.length ? { ...state.found, ...visible(state) } : state.found);
	}

	/** The same picture in other words. @param {object} picture */
	function say(picture) {
		state = { ...state, picture };
		dress();
		view.say(worn);
		tell();
	}

	/** In whole pixels, as an address can tell it. */
	function room() {
		const host = parts.host.getBoundingClientRect();
		const bans = [...parts.floats.querySelectorAll("[data-ban]")].map((element) => element.getBoundingClientRect())
			.filter((r) => r.width)
			.map((r) => [r.left - host.left - 10, r.top - host.top - 10, r.right - host.left + 10, r.bottom - host.top + 10].map(Math.round))
			.map(([x1, y1, x2, y2]) => ({ x1, y1, x2, y2 }));
		return { width: Math.round(host.width), height: Math.round(host.height), bans };
	}

	/** What is on the map now, nodes moved by hand too; null before there is any. */
	function shown() {
		return state && { recipe, graph: graph(), question: questionFor(state), picture: seen(), legend: words(), positions: view.positions(),
			computed: computation(inForce(state.view.look, worn), state.found.communities) };
	}

	return { draw, say, grow: () => growBy(nameOf(walk.here() ?? "") ?? grower(recipe)), growths, here: walk.here, graph, shown, view, ...answering(room) };
}
