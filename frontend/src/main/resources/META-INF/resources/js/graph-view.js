import cytoscape from "cytoscape";
import { area } from "./area.js";
import { svg } from "./dom.js";
import { graphStyle, lineStyle } from "./graph-style.js";
import { hit } from "./hit.js";
import { labelLayer } from "./label-layer.js";
import { ellipse } from "./layout/ring.js";
import { lineLayer } from "./line-layer.js";
import { minimap } from "./minimap.js";

const LEAST = 0.15;
const MOST = 4;
const CLOSEST = 1.25;
const AROUND = 48;
/** With more nodes than this, what isn't near the pointer is not dimmed: that would be a new style for all of it. */
const FEW = 300;
/** With more than this, a screen of fine grain is drawn as any other. */
const MANY = 1000;
/** A map that hasn't moved for so long, in ms, stands. */
const REST = 150;
/** How far off its mark a hand may be, in pixels. */
const MOUSE = { dot: 2, line: 5 };
const FINGER = { dot: 10, line: 16 };
/** Where the browser's own tools, and benchmarks, see that a picture has come. */
const DRAWN = "tifa:drawn";
const BY = { nodes: ["dot", "font", "colour"], edges: ["width", "opacity"] };

/**
 * The map on the screen; with graph-style.js the only module that knows Cytoscape, which holds the graph, draws the dots and understands
 * hands. Lines and words are layers of their own. Nodes and edges are known by their ids (t:…, s:…, t:…|t:…).
 *
 * What it shows is told to it:
 *   draw(picture, anew)      nodes, edges, rings; anew = false: what stays keeps its place, what isn't in the picture goes
 *   say(picture)             the words of the same picture
 *   appearance(by)           {dot, font, colour, width, opacity}: functions from a node or edge of the picture; what is left out is the picture's own
 *   select(ids)              nodes and edges, an edge's ends with it; no ids: nothing
 *   classes(ids, name)       exactly these are hidden, pinned, shared (linked with several that were asked for) or dimmed
 *   hover(id)                as if the pointer were on it; null: on nothing
 *   stand(id)                a node where the keys are: marked, in sight, and as if the pointer were on it; null: nowhere
 *   place({id: {x, y}})      moves nodes; positions() tells where all are
 *   onScreen(id)             where in the window a node is
 *   viewport()               {x, y, zoom}; viewport({x, y, zoom}) goes there; fit(), zoomBy(factor), zoomTo(ids)
 *   lasso()                  the next drag draws a lasso
 * What a person does, it tells; handlers that are left out are not missed:
 *   tap({node, edge, more})  ids or null; both null: the ground; more: with Shift, Ctrl or ⌘ held, or by a long press
 *   doubleTap(node)
 *   dragEnd({id: {x, y}})    nodes that a person has moved, with where they are now
 *   areaSelected(ids, more)  the nodes within a box (Shift and drag) or a lasso; more: with Ctrl or ⌘ held
 *   contextMenu({node, edge, x, y})  ids or null, and where in the window
 * @param {HTMLElement} container @param {SVGElement} rings
 * @param {{tap?: Function, doubleTap?: Function, dragEnd?: Function, areaSelected?: Function, contextMenu?: Function}} on
 * @param {HTMLElement?} [small] where a small map shows which part is seen
 */
export function graphView(container, rings, on, small = null) {
	const cy = cytoscape({ container, style: graphStyle(container), minZoom: LEAST, maxZoom: MOST, boxSelectionEnabled: false, autounselectify: true });
	const lines = lineLayer(container);
	const words = labelLayer(container, LEAST);
	const overview = small && minimap(small, (x, y) => look({ x: cy.width() / 2 - cy.zoom() * x, y: cy.height() / 2 - cy.zoom() * y, zoom: cy.zoom() }));
	const loop = area(container, {
		drawn: (holds, more) => on.areaSelected?.(cy.nodes(":visible").filter((node) => holds(node.renderedPosition())).map((node) => node.id()), more),
		tapped: () => on.tap?.({ ...which(pointed.nonempty() ? pointed[0] : cy), more: true }),
	});
	const none = cy.collection();
	let frame = { x1: 0, y1: 0, x2: 1, y2: 1 };
	let items = new Map();
	let by = {};
	let foci = [];
	let [selected, chosen, pointed, near] = [none, none, none, none];
	let held = new Map();
	let dots = [];
	let strokes = [];
	let due = 0;
	let pointing = 0;
	let moving = null;
	let unsettled = false;
	let long = false;
	dotsAlone(cy.renderer(), (x, y, touch) => hit({ x, y }, dots, strokes, reachOf(touch ? FINGER : MOUSE, cy.zoom()))?.element);

	const camera = () => ({ ...cy.pan(), zoom: cy.zoom() });
	const known = (ids) => cy.collection(ids.map((id) => cy.getElementById(id)).filter((element) => element.nonempty()));
	const which = (target) => ({ node: target !== cy && target.isNode() ? target.id() : null, edge: target !== cy && target.isEdge() ? target.id() : null });
	cy.on("tapstart", () => (long = false));
	cy.on("taphold", ({ target, originalEvent: e }) => e.type.startsWith("touch") && target !== cy && press(target));
	cy.on("tap", ({ target, originalEvent: e }) => !long && on.tap?.({ ...which(target), more: e.shiftKey || e.ctrlKey || e.metaKey }));
	cy.on("dbltap", "node", ({ target }) => on.doubleTap?.(target.id()));
	cy.on("cxttap", ({ target, renderedPosition: at }) => {
		const { left, top } = container.getBoundingClientRect();
		on.contextMenu?.({ ...which(target), x: left + at.x, y: top + at.y });
	});
	cy.on("mouseover", "node, edge", ({ target }) => hoverSoon(target));
	cy.on("mouseout", "node, edge", () => hoverSoon(none));
	cy.on("grab", "node", ({ target }) => take(target));
	cy.on("drag", "node", ({ target }) => follow(target));
	cy.on("dragfree", "node", drop);
	cy.on("viewport", () => {
		followRings();
		move();
	});
	cy.on("render", paint);
	new ResizeObserver(() => {
		cy.resize();
		fit();
	}).observe(container);
	document.addEventListener("tifa:theme", () => {
		cy.style(graphStyle(container)).update();
		words.restyle();
		lines.restyle();
		restyleLines();
	});

	/** The tap at the end of a long press says nothing more. */
	function press(target) {
		long = true;
		on.tap?.({ ...which(target), more: true });
	}

	/** Lines and words follow the dots in the same frame. */
	function paint() {
		if (unsettled) {
			settle();
		}
		cancelAnimationFrame(due);
		const view = { ...camera(), width: cy.width(), height: cy.height() };
		lines.draw(view, dots.length > MANY ? 1 : Math.min(2, devicePixelRatio), moving !== null);
		words.draw(view);
		overview?.follow(view);
	}

	/** While the map moves, no more lines than a frame has time for. */
	function move() {
		clearTimeout(moving);
		moving = setTimeout(() => {
			moving = null;
			paintSoon();
		}, REST);
	}

	function paintSoon() {
		cancelAnimationFrame(due);
		due = requestAnimationFrame(paint);
	}

	function fit() {
		frameIn(frame, CLOSEST);
	}

	/** @param {{x1: number, y1: number, x2: number, y2: number}} rect of the map, in the middle of the screen */
	function frameIn({ x1, y1, x2, y2 }, closest) {
		const zoom = Math.max(LEAST, Math.min(cy.width() / (x2 - x1), cy.height() / (y2 - y1), closest));
		look({ zoom, x: cy.width() / 2 - (zoom * (x1 + x2)) / 2, y: cy.height() / 2 - (zoom * (y1 + y2)) / 2 });
	}

	function look({ x, y, zoom }) {
		cy.viewport({ zoom, pan: { x, y } });
	}

	/** Moves the map no further than it has to. @param {{x: number, y: number}} there on the screen */
	function bring({ x, y }) {
		const within = (at, size) => Math.max(AROUND, Math.min(size - AROUND, at)) - at;
		const [dx, dy] = [within(x, cy.width()), within(y, cy.height())];
		if (dx || dy) {
			cy.panBy({ x: dx, y: dy });
		}
	}

	function followRings() {
		rings.firstElementChild?.setAttribute("transform", `translate(${cy.pan().x} ${cy.pan().y}) scale(${cy.zoom()})`);
	}

	/** A pointer that crosses the map leaves one thing and comes to another many times a frame. */
	function hoverSoon(target) {
		cancelAnimationFrame(pointing);
		pointing = requestAnimationFrame(() => (target.same(pointed) ? null : hover(target)));
	}

	function hover(target) {
		container.classList.toggle("pointing", target.nonempty());
		cy.batch(() => {
			pointed.removeClass("hover");
			cy.nodes(".dim").removeClass("dim");
			pointed = target;
			near = target.empty() ? none : target.isNode() ? target.closedNeighborhood() : target.union(target.connectedNodes());
			pointed.addClass("hover");
			if (dims()) {
				cy.nodes().not(near).addClass("dim");
			}
		});
		restyleLines();
		raise();
	}

	function dims() {
		return pointed.nonempty() && dots.length <= FEW;
	}

	function restyleLines() {
		const [isChosen, isPointed, isNear] = [chosen, pointed, near].map((some) => new Set(some.map((element) => element.id())));
		const dim = dims();
		// The strongest come first in a picture, and lie on top.
		lines.put(strokes.toReversed().map(({ id, from, to, data, dimmed }) => ({
			from, to, ...lineStyle(data, { chosen: isChosen.has(id), pointed: isPointed.has(id), dim: dimmed || (dim && !isNear.has(id)) }),
		})).sort((a, b) => a.level - b.level), dots.filter(({ element }) => element.hasClass("dim") || element.hasClass("dimmed")));
		paintSoon();
	}

	function strokesOf(edges) {
		const shown = edges.filter((edge) => ![edge, edge.source(), edge.target()].some((element) => element.hasClass("hidden")));
		return shown.map((edge) => ({ element: edge, id: edge.id(), from: edge.source().position(), to: edge.target().position(), data: edge.data(),
			width: edge.data("width"), dimmed: edge.hasClass("dimmed") }));
	}

	/** Whose words come first: what is held or pointed at, what was asked for, what is selected and its ends, then counts, then what is linked with it. */
	function raise() {
		const ids = (some) => some.nodes().map((node) => node.id());
		const largest = near.nodes().sort((a, b) => b.data("dot") - a.data("dot"));
		const links = pointed.union(chosen).edges();
		words.raise([...new Set([...held.keys(), ...ids(pointed), ...foci, ...ids(selected), ...ids(links.connectedNodes())])],
			links.filter((edge) => edge.data("label") && !edge.hasClass("hidden")).map(plate), ids(largest));
		words.fade((id) => cy.getElementById(id).hasClass("dim") || cy.getElementById(id).hasClass("dimmed"));
		paintSoon();
	}

	function plate(edge) {
		const [from, to] = [edge.source().position(), edge.target().position()];
		return { id: edge.id(), text: edge.data("label"), x: (from.x + to.x) / 2, y: (from.y + to.y) / 2,
			colour: chosen.has(edge) ? "--accent-ink" : "--ink" };
	}

	/** Taking one of several that are selected takes them all. */
	function take(target) {
		const all = selected.has(target) ? selected.nodes() : target;
		held = new Map(all.map((node) => [node.id(), { ...node.position() }]));
	}

	function follow(target) {
		const from = held.get(target.id());
		const [x, y] = [target.position("x") - from.x, target.position("y") - from.y];
		cy.batch(() => held.forEach((at, id) => id !== target.id() && cy.getElementById(id).position({ x: at.x + x, y: at.y + y })));
		held.forEach((_, id) => words.move(id, under(cy.getElementById(id))));
		raise();
	}

	function drop() {
		const moved = Object.fromEntries([...held.keys()].map((id) => [id, { ...cy.getElementById(id).position() }]));
		held = new Map();
		settleSoon();
		on.dragEnd?.(moved);
	}

	function under(node) {
		return { x: node.position("x"), y: node.position("y") + node.data("dot") / 2 };
	}

	function dotOf(node) {
		return { ...node.position(), radius: node.data("dot") / 2, colour: node.data("colour") };
	}

	/** Something else is shown, or somewhere else, or of another size: once before the next frame, however much it is. */
	function settleSoon() {
		unsettled = true;
		paintSoon();
	}

	function settle() {
		unsettled = false;
		const shown = cy.nodes().filter((node) => !node.hasClass("hidden"));
		words.put(shown.map((node) => {
			const { label, font, dot, value = 0 } = node.data();
			return { id: node.id(), text: label, font, ...under(node), radius: dot / 2, size: dot + value / 1e9, bold: foci.includes(node.id()) };
		}));
		overview?.put(shown.map(dotOf));
		dots = shown.map((node) => ({ element: node, at: node.position(), radius: node.data("dot") / 2 }));
		strokes = strokesOf(cy.edges());
		restyleLines();
		raise();
	}

	/** An element's data as it is drawn. */
	function dressed(item) {
		const own = (item.source ? BY.edges : BY.nodes).filter((key) => by[key]).map((key) => [key, by[key](item)]);
		const data = { ...item, ...Object.fromEntries(own) };
		return item.source ? data : { ...data, z: 10 + data.dot };
	}

	return {
		draw(picture, anew = true) {
			const before = items;
			items = new Map([...picture.nodes, ...picture.edges].map((item) => [item.id, item]));
			foci = picture.foci;
			cy.batch(() => {
				cy.elements().filter((element) => anew || !items.has(element.id())).remove();
				cy.elements().filter((element) => items.get(element.id()) !== before.get(element.id()))
					.forEach((element) => element.data(dressed(items.get(element.id()))));
				const fresh = ({ id }) => cy.getElementById(id).empty();
				cy.add(picture.nodes.filter(fresh).map((node) => ({ group: "nodes", data: dressed(node), position: { ...picture.positions[node.id] } })));
				cy.add(picture.edges.filter(fresh).map((edge) => ({ group: "edges", data: dressed(edge) })));
				cy.nodes().forEach((node) => node.toggleClass("focus", foci.includes(node.id())));
			});
			[selected, chosen, pointed, near] = [selected, chosen, pointed, near].map((some) => some.filter((element) => element.inside()));
			frame = picture.frame;
			drawRings(rings, picture);
			settleSoon();
			fit();
			followRings();
			Object.assign(container.dataset, { nodes: cy.nodes().length, edges: cy.edges().length, overlaps: picture.quality.overlaps });
			performance.clearMarks(DRAWN);
			cy.one("render", () => performance.mark(DRAWN));
		},
		say(picture) {
			cy.batch(() => picture.edges.forEach(({ id, label }) => cy.getElementById(id).data({ label })));
			drawRings(rings, picture);
			followRings();
			raise();
		},
		appearance(functions) {
			by = functions;
			cy.batch(() => cy.elements().forEach((element) => element.data(dressed(items.get(element.id())))));
			settleSoon();
		},
		select(ids) {
			cy.batch(() => {
				selected.removeClass("sel");
				const asked = known(ids);
				chosen = asked.edges();
				selected = asked.nodes().union(chosen.connectedNodes()).addClass("sel");
			});
			restyleLines();
			raise();
		},
		classes(ids, name) {
			const now = new Set(ids);
			const before = cy.elements(`.${name}`);
			if (before.length === now.size && before.every((element) => now.has(element.id()))) {
				return;
			}
			cy.batch(() => {
				before.filter((element) => !now.has(element.id())).removeClass(name);
				now.forEach((id) => cy.getElementById(id).addClass(name));
			});
			settleSoon();
		},
		hover: (id) => hover(id ? cy.getElementById(id) : none),
		stand(id) {
			cy.batch(() => cy.nodes(".stood").removeClass("stood"));
			hover(id ? cy.getElementById(id).addClass("stood") : none);
			if (id) {
				bring(cy.getElementById(id).renderedPosition());
			}
		},
		onScreen(id) {
			const { left, top } = container.getBoundingClientRect();
			const { x, y } = cy.getElementById(id).renderedPosition();
			return { x: left + x, y: top + y };
		},
		place(positions) {
			cy.batch(() => Object.entries(positions).forEach(([id, at]) => cy.getElementById(id).position({ ...at })));
			settleSoon();
		},
		positions: () => Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }])),
		viewport: (there) => (there ? look(there) : camera()),
		fit,
		zoomBy(factor) {
			cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
		},
		zoomTo(ids) {
			const some = known(ids);
			if (some.nonempty()) {
				const { x1, y1, x2, y2 } = some.boundingBox();
				frameIn({ x1: x1 - AROUND, y1: y1 - AROUND, x2: x2 + AROUND, y2: y2 + AROUND }, MOST / 2);
			}
		},
		lasso: loop.lasso,
	};
}

/** Cytoscape draws the dots and nothing else, and is told what lies under a hand: among four thousand lines it would look for thirty milliseconds. */
function dotsAlone(renderer, find) {
	Object.assign(renderer, {
		drawLayeredElements: renderer.drawCachedNodes, drawCachedElements: renderer.drawCachedNodes,
		findNearestElement: (x, y, _, touch) => find(x, y, touch),
		findNearestElements: (x, y, _, touch) => [find(x, y, touch)].filter(Boolean),
	});
}

function reachOf({ dot, line }, zoom) {
	return { dot: dot / zoom, line: line / zoom };
}

/** What is behind the dots: rings of equal nearness, or years from left to right. */
function drawRings(place, { rings, axis = [], frame }) {
	const group = svg("g");
	for (const { label, x, x1, x2 } of axis) {
		group.append(svg("line", { x1: x1 - 12, x2: x1 - 12, y1: frame.y1, y2: frame.y2 }), svg("text", { x, y: frame.y1 + 16 }, label), svg("line", { x1, x2, y1: frame.y1 + 28, y2: frame.y1 + 28 }));
	}
	for (const { label, near } of rings?.marks ?? []) {
		const { rx, ry } = ellipse(rings, near);
		group.append(svg("ellipse", { cx: rings.cx, cy: rings.cy, rx, ry }),
			svg("text", { x: rings.cx + rx * Math.cos(rings.labelAt), y: rings.cy + ry * Math.sin(rings.labelAt) }, label));
	}
	place.replaceChildren(group);
}
