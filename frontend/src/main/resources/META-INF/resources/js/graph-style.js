/**
 * How dots look, in Cytoscape's terms; the colours are the page's. Lines and words have layers of their own.
 * @param {HTMLElement} container
 */
export function graphStyle(container) {
	const page = getComputedStyle(container);
	const known = new Map();
	const token = (name) => known.get(name) ?? known.set(name, page.getPropertyValue(name).trim()).get(name);
	const [paper, ink, accent] = ["--paper", "--ink", "--accent"].map(token);
	const ring = (width, colour, style = "solid") => ({ "border-width": width, "border-color": colour, "border-style": style });
	return [
		{ selector: "node", style: {
			"background-color": (node) => token(node.data("colour")), width: "data(dot)", height: "data(dot)", ...ring(1.5, paper),
			"z-index-compare": "manual", "z-index": "data(z)", "overlay-opacity": 0,
		} },
		{ selector: "node[type = 'speech']", style: { shape: "rectangle" } },
		{ selector: "edge", style: { display: "none" } },
		{ selector: "node.shared", style: ring(5, ink, "double") },
		{ selector: "node.pinned", style: ring(2, ink, "dotted") },
		{ selector: "node.dim, node.dimmed", style: { opacity: DIM } },
		{ selector: "node.hover", style: ring(2, ink) },
		{ selector: "node.focus", style: ring(3, ink) },
		{ selector: "node.sel", style: ring(3, accent) },
		{ selector: "node.shared.sel", style: ring(5, accent, "double") },
		{ selector: "node.stood", style: { "outline-width": 3, "outline-color": accent, "outline-offset": 5, "outline-style": "dashed" } },
		{ selector: ".hidden", style: { display: "none" } },
	];
}

/** How much is left of what is dimmed. */
const DIM = 0.5;

/**
 * How a line looks; what is on top has the greatest level.
 * @param {{width: number, opacity: number, faint?: boolean}} edge @param {{chosen: boolean, pointed: boolean, dim: boolean}} state
 */
export function lineStyle({ width, opacity, faint }, { chosen, pointed, dim }) {
	const left = dim ? DIM : 1;
	if (chosen) {
		return { level: 3, colour: "--accent", width: 5, opacity: 1 };
	}
	if (pointed) {
		return { level: 2, colour: "--ink", width: faint ? 0.8 : width, opacity: 0.85 };
	}
	return faint ? { level: 0, colour: "--line", width: 0.8, opacity: 0.24 * left } : { level: 1, colour: "--line", width, opacity: opacity * left };
}
