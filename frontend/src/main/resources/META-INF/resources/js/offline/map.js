import { svg } from "../dom.js";
import { boxAt, scaleAt, seen, shownFrom } from "../labels.js";
import { t } from "./words.js";

const CLOSEST = 8;
const FURTHEST = 0.15;
const STEP = 1.4;
const MARGIN = 36;
const STILL = 4;

/**
 * The map: dragged, zoomed by wheel, fingers or keys; a click chooses what is under it, or nothing.
 * @param {HTMLElement} host @param {object} model @param {(chosen: {node?: string, edge?: string}?) => void} choose
 */
export function mapOf(host, model, choose) {
	const world = svg("g");
	const names = svg("g", { class: "names" });
	const stage = svg("svg", { class: "stage", tabindex: 0, role: "application" }, world, names);
	const lines = new Map(model.edges.map((edge) => [edge.id, lineOf(edge)]));
	const dots = new Map([...model.nodes].sort((a, b) => b.dot - a.dot).map((node) => [node.id, dotOf(node)]));
	const labels = new Map(model.nodes.map((node) => [node.id, labelOf(node)]));
	const boxes = model.nodes.map((node) => ({ x: node.x, y: node.y + node.dot / 2, drop: 3, wide: node.wide, high: node.high, radius: node.dot / 2, size: node.dot }));
	const from = shownFrom(boxes);
	world.append(svg("g", { class: "lines" }, ...lines.values()), svg("g", { class: "spots" }, ...dots.values()));
	names.append(...labels.values());
	host.append(stage);
	let view = { zoom: 1, x: 0, y: 0 };
	/** From which zoom the names of what stands out are shown, whatever else is there. */
	let own = new Map();
	let touched = false;

	function place() {
		world.setAttribute("transform", `translate(${view.x} ${view.y}) scale(${view.zoom})`);
		const zoom = seen(view.zoom);
		model.nodes.forEach((node, i) => {
			const label = labels.get(node.id);
			const shown = (own.get(node.id) ?? from[i]) <= zoom + 1e-9;
			label.classList.toggle("hidden", !shown);
			if (shown) {
				const box = boxAt(boxes[i], view.zoom, view);
				label.setAttribute("transform", `translate(${(box.x1 + box.x2) / 2} ${box.y1}) scale(${scaleAt(view.zoom)})`);
			}
		});
	}

	function fit() {
		const { width, height } = stage.getBoundingClientRect();
		if (!width || !model.nodes.length) {
			return;
		}
		const xs = model.nodes.flatMap(({ x, wide, dot }) => [x - Math.max(wide, dot) / 2, x + Math.max(wide, dot) / 2]);
		const ys = model.nodes.flatMap(({ y, high, dot }) => [y - dot / 2, y + dot / 2 + high]);
		const [x1, x2, y1, y2] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
		const zoom = Math.min(1.6, (width - 2 * MARGIN) / (x2 - x1 || 1), (height - 2 * MARGIN) / (y2 - y1 || 1));
		view = { zoom, x: width / 2 - (zoom * (x1 + x2)) / 2, y: height / 2 - (zoom * (y1 + y2)) / 2 };
		place();
	}

	/** Closer or further, what is at that point stays there. */
	function zoomBy(factor, point = middle()) {
		touched = true;
		const zoom = Math.max(FURTHEST, Math.min(CLOSEST, view.zoom * factor));
		const by = zoom / view.zoom;
		view = { zoom, x: point.x - by * (point.x - view.x), y: point.y - by * (point.y - view.y) };
		place();
	}

	function middle() {
		const { width, height } = stage.getBoundingClientRect();
		return { x: width / 2, y: height / 2 };
	}

	function move(dx, dy) {
		touched = true;
		view = { ...view, x: view.x + dx, y: view.y + dy };
		place();
	}

	hands(stage, { move, zoomBy, tap: (element) => choose(element?.dataset?.node ? { node: element.dataset.node } : element?.dataset?.edge ? { edge: element.dataset.edge } : null) });
	stage.addEventListener("keydown", (event) => {
		const act = { "+": () => zoomBy(STEP), "=": () => zoomBy(STEP), "-": () => zoomBy(1 / STEP), 0: fit, Escape: () => choose(null), ArrowLeft: () => move(60, 0), ArrowRight: () => move(-60, 0), ArrowUp: () => move(0, 60), ArrowDown: () => move(0, -60) }[event.key];
		if (act && !event.ctrlKey && !event.metaKey) {
			event.preventDefault();
			act();
		}
	});
	new ResizeObserver(() => (touched ? place() : fit())).observe(stage);

	/** What is chosen stands out, with what it is linked with; all else is dimmed. @param {{node?: string, edge?: string}?} chosen */
	function show(chosen) {
		const kept = chosen?.edge ? [model.edge(chosen.edge)] : chosen?.node ? model.around(chosen.node) : [];
		const ends = new Set([...kept.flatMap(({ source, target }) => [source, target]), chosen?.node].filter(Boolean));
		const among = boxes.map((box, i) => ({ ...box, id: model.nodes[i].id })).filter(({ id }) => ends.has(id))
			.map((box) => (box.id === chosen.node || chosen.edge ? { ...box, size: Infinity } : box));
		const free = shownFrom(among);
		own = new Map(among.map(({ id, size }, i) => [id, size === Infinity ? 0 : free[i]]));
		const on = new Set(kept.map(({ id }) => id));
		lines.forEach((line, id) => classes(line, chosen, on.has(id), id === chosen?.edge));
		[dots, labels].forEach((all) => all.forEach((each, id) => classes(each, chosen, ends.has(id), id === chosen?.node)));
		place();
	}

	function say() {
		stage.setAttribute("aria-label", t("offline.map", { nodes: model.nodes.length - model.speeches, edges: model.edges.length }));
	}

	return { show, fit: () => {
		touched = false;
		fit();
	}, closer: () => zoomBy(STEP), further: () => zoomBy(1 / STEP), say };
}

function classes(element, chosen, on, itself) {
	element.classList.toggle("dim", Boolean(chosen) && !on);
	element.classList.toggle("on", Boolean(chosen) && on);
	element.classList.toggle("itself", itself);
}

/** A line, and a wider one that is easier to hit. */
function lineOf(edge) {
	const ends = { x1: edge.a.x, y1: edge.a.y, x2: edge.b.x, y2: edge.b.y };
	return svg("g", { class: "line" }, svg("line", { ...ends, class: "seen", "stroke-width": edge.width, "stroke-opacity": edge.opacity }),
		svg("line", { ...ends, class: "hit", "data-edge": edge.id, "stroke-width": Math.max(10, edge.width + 6) }));
}

function dotOf(node) {
	const { x, y, dot } = node;
	const shape = node.type === "speech" ? svg("rect", { x: x - dot / 2, y: y - dot / 2, width: dot, height: dot }) : svg("circle", { cx: x, cy: y, r: dot / 2 });
	shape.setAttribute("class", "spot");
	shape.dataset.node = node.id;
	paint(shape, node);
	shape.append(svg("title", {}, node.name));
	return shape;
}

/** In the colour of each ground. @param {Element} element @param {{light?: string, dark?: string, token?: string}} colours */
export function paint(element, { light, dark, token }) {
	element.style.setProperty("--light", light ?? `var(${token})`);
	element.style.setProperty("--dark", dark ?? `var(${token})`);
}

function labelOf(node) {
	const rows = node.label.split("\n").map((line, i) => svg("tspan", { x: 0, y: node.font * (0.95 + 1.25 * i) }, line));
	return svg("text", { class: "name", "font-size": node.font, "text-anchor": "middle", "data-of": node.id }, ...rows);
}

/** Mouse and fingers. */
function hands(stage, { move, zoomBy, tap }) {
	const down = new Map();
	let moved = 0;
	const at = ({ clientX, clientY }) => {
		const { left, top } = stage.getBoundingClientRect();
		return { x: clientX - left, y: clientY - top };
	};
	const apart = ([a, b]) => Math.hypot(a.x - b.x, a.y - b.y);
	stage.addEventListener("pointerdown", (event) => {
		down.set(event.pointerId, at(event));
		moved = down.size > 1 ? STILL + 1 : 0;
	});
	stage.addEventListener("pointermove", (event) => {
		const before = down.get(event.pointerId);
		if (!before) {
			return;
		}
		const now = at(event);
		moved += Math.hypot(now.x - before.x, now.y - before.y);
		const was = [...down.values()];
		down.set(event.pointerId, now);
		if (down.size === 2) {
			const is = [...down.values()];
			zoomBy(apart(is) / (apart(was) || 1), { x: (is[0].x + is[1].x) / 2, y: (is[0].y + is[1].y) / 2 });
		} else if (moved > STILL) {
			stage.setPointerCapture(event.pointerId);
			move(now.x - before.x, now.y - before.y);
		}
	});
	const up = (event) => {
		if (down.delete(event.pointerId) && event.type === "pointerup" && moved <= STILL) {
			tap(event.target);
		}
	};
	stage.addEventListener("pointerup", up);
	stage.addEventListener("pointercancel", up);
	stage.addEventListener("wheel", (event) => {
		event.preventDefault();
		zoomBy(Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : 0.0015)), at(event));
	}, { passive: false });
}
