/**
 * How dots and lines look, in Cytoscape's terms; the colours are the page's. Words are the label layer's.
 * @param {HTMLElement} container
 */
export function graphStyle(container) {
	const page = getComputedStyle(container);
	const known = new Map();
	const token = (name) => known.get(name) ?? known.set(name, page.getPropertyValue(name).trim()).get(name);
	const [paper, ink, line, accent] = ["--paper", "--ink", "--line", "--accent"].map(token);
	const ring = (width, colour, style = "solid") => ({ "border-width": width, "border-color": colour, "border-style": style });
	return [
		{ selector: "node", style: {
			"background-color": (node) => token(node.data("colour")), width: "data(dot)", height: "data(dot)", ...ring(1.5, paper),
			"z-index-compare": "manual", "z-index": "data(z)", "overlay-opacity": 0,
		} },
		{ selector: "node[type = 'speech']", style: { shape: "rectangle" } },
		{ selector: "edge", style: {
			"curve-style": "haystack", "haystack-radius": 0, width: "data(width)", "line-color": line, "line-opacity": "data(opacity)",
			"z-index-compare": "manual", "z-index": 1, "overlay-opacity": 0,
		} },
		{ selector: "edge.faint", style: { "line-opacity": 0.24, width: 0.8, "z-index": 0 } },
		{ selector: "node.shared", style: ring(4, ink, "double") },
		{ selector: "node.pinned", style: ring(2, ink, "dotted") },
		{ selector: ".dim, .dimmed", style: { opacity: 0.5 } },
		{ selector: "node.hover", style: ring(2, ink) },
		{ selector: "edge.hover", style: { "line-color": ink, "line-opacity": 0.85, "z-index": 4 } },
		{ selector: "node.focus", style: ring(3, ink) },
		{ selector: "node.sel", style: ring(3, accent) },
		{ selector: "edge.sel", style: { "line-color": accent, "line-opacity": 1, width: 5, "z-index": 5 } },
		{ selector: ".hidden", style: { display: "none" } },
	];
}
