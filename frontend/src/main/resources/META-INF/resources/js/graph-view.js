import cytoscape from "cytoscape";
import { svg } from "./dom.js";
import { ellipse } from "./layout/ring.js";

const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const CLOSEST = 1.25;

/**
 * The map on the screen; the only module that knows Cytoscape.
 * @param {HTMLElement} container @param {SVGElement} rings
 * @param {{node: (id: string) => void, edge: (id: string) => void, grow: (id: string) => void, ground: () => void}} on
 *   what to do when something is clicked or double-clicked
 */
export function graphView(container, rings, on) {
	const cy = cytoscape({ container, style: style(), minZoom: 0.15, maxZoom: 4, boxSelectionEnabled: false });
	let frame = { x1: 0, y1: 0, x2: 1, y2: 1 };
	cy.on("tap", "node", (event) => on.node(event.target.id()));
	cy.on("tap", "edge", (event) => on.edge(event.target.id()));
	cy.on("dbltap", "node", (event) => on.grow(event.target.id()));
	cy.on("tap", (event) => event.target === cy && on.ground());
	cy.on("mouseover", "node, edge", (event) => hover(event.target));
	cy.on("mouseout", "node, edge", () => hover(null));
	cy.on("viewport", followRings);
	new ResizeObserver(() => {
		cy.resize();
		fit();
	}).observe(container);
	document.addEventListener("tifa:theme", () => cy.style(style()).update());

	function fit() {
		const zoom = Math.min(cy.width() / (frame.x2 - frame.x1), cy.height() / (frame.y2 - frame.y1), CLOSEST);
		cy.viewport({ zoom, pan: {
			x: cy.width() / 2 - (zoom * (frame.x1 + frame.x2)) / 2,
			y: cy.height() / 2 - (zoom * (frame.y1 + frame.y2)) / 2,
		} });
	}

	function followRings() {
		rings.firstElementChild?.setAttribute("transform", `translate(${cy.pan().x} ${cy.pan().y}) scale(${cy.zoom()})`);
	}

	function hover(target) {
		container.classList.toggle("over", Boolean(target));
		cy.batch(() => {
			cy.elements().removeClass("hover dim");
			if (target?.nonempty()) {
				target.addClass("hover");
				const near = target.isNode() ? target.closedNeighborhood() : target.union(target.connectedNodes());
				cy.elements().not(near).addClass("dim");
			}
		});
	}

	return {
		/**
		 * @param {{nodes: object[], edges: object[], positions: Record<string, {x: number, y: number}>, frame: object, rings?: object,
		 *   foci: string[]}} picture nodes and edges as elements.js gives them, with colour and label
		 * @param {boolean} anew false: what is there stays where it is
		 */
		draw(picture, anew = true) {
			cy.batch(() => {
				if (anew) {
					cy.elements().remove();
				}
				const fresh = (item) => cy.getElementById(item.id).empty();
				cy.add(picture.nodes.filter(fresh).map((node) => ({
					group: "nodes", data: { ...node, z: 10 + node.dot }, position: { ...picture.positions[node.id] },
					classes: picture.foci.includes(node.id) ? "focus" : "",
				})));
				cy.add(picture.edges.filter(fresh).map((edge) => ({
					group: "edges", data: edge, classes: edge.faint ? "faint" : "",
				})));
			});
			frame = picture.frame;
			drawRings(rings, picture.rings);
			fit();
			followRings();
			Object.assign(container.dataset, { nodes: cy.nodes().length, edges: cy.edges().length, overlaps: picture.quality.overlaps });
		},
		/** The words of the same picture. @param {object} picture */
		say(picture) {
			cy.batch(() => picture.edges.forEach(({ id, label }) => cy.getElementById(id).data({ label })));
			drawRings(rings, picture.rings);
			followRings();
		},
		/** @param {string?} node @param {string?} edge ids */
		select(node, edge) {
			cy.batch(() => {
				cy.elements().removeClass("sel end");
				if (node) {
					cy.getElementById(node).addClass("sel");
				}
				if (edge) {
					cy.getElementById(edge).addClass("sel").connectedNodes().addClass("sel");
				}
			});
		},
		hover: (id) => hover(id ? cy.getElementById(id) : null),
		fit,
		zoomBy(factor) {
			cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
		},
		/** @returns {Record<string, {x: number, y: number}>} also of nodes moved by hand */
		positions: () => Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }])),
	};
}

function drawRings(place, rings) {
	const group = svg("g");
	for (const { label, near } of rings?.marks ?? []) {
		const { rx, ry } = ellipse(rings, near);
		group.append(svg("ellipse", { cx: rings.cx, cy: rings.cy, rx, ry }),
			svg("text", { x: rings.cx + rx * Math.cos(rings.labelAt), y: rings.cy + ry * Math.sin(rings.labelAt) }, label));
	}
	place.replaceChildren(group);
}

function style() {
	const [paper, ink, line, accent, accentInk, sans] = ["--paper", "--ink", "--line", "--accent", "--accent-ink", "--sans"].map(token);
	const ring = (width, colour) => ({ "border-width": width, "border-color": colour });
	const text = { "font-family": sans, color: ink, "text-outline-color": paper, "text-outline-width": 2.5, "text-outline-opacity": 1 };
	const counted = {
		label: "data(label)", "font-family": sans, "font-size": 12, "font-weight": 700, "text-background-color": paper,
		"text-background-opacity": 1, "text-background-padding": "3px", "text-background-shape": "round-rectangle",
	};
	return [
		{ selector: "node", style: {
			...text, "background-color": (node) => token(node.data("colour")), width: "data(dot)", height: "data(dot)",
			...ring(1.5, paper), label: "data(label)", "font-size": "data(font)", "text-wrap": "wrap", "text-max-width": 400, "line-height": 1.25,
			"text-valign": "bottom", "text-margin-y": 3, "min-zoomed-font-size": 7, "z-index-compare": "manual", "z-index": "data(z)",
			"overlay-opacity": 0,
		} },
		{ selector: "edge", style: {
			"curve-style": "haystack", "haystack-radius": 0, width: "data(width)", "line-color": line, "line-opacity": "data(opacity)",
			"z-index-compare": "manual", "z-index": 1, "overlay-opacity": 0,
		} },
		{ selector: "edge.faint", style: { "line-opacity": 0.24, width: 0.8, "z-index": 0 } },
		{ selector: ".dim", style: { opacity: 0.5 } },
		{ selector: "node.hover", style: ring(2, ink) },
		{ selector: "edge.hover", style: { ...counted, "line-color": ink, "line-opacity": 0.85, color: ink, "z-index": 4 } },
		{ selector: "node.focus", style: { ...ring(3, ink), "font-weight": 700 } },
		{ selector: "node.sel", style: ring(3, accent) },
		{ selector: "edge.sel", style: { ...counted, "line-color": accent, "line-opacity": 1, width: 5, color: accentInk, "z-index": 5 } },
	];
}
