/*
 * The layout fcose in a thread of its own. It comes as scripts, not modules, and so this is one, too; nothing of it is loaded before it is chosen.
 */
importScripts("/webjars/cytoscape/3.33.1/dist/cytoscape.min.js", "/webjars/layout-base/2.0.1/layout-base.js", "/webjars/cose-base/2.2.0/cose-base.js",
	"/webjars/cytoscape-fcose/2.2.0/cytoscape-fcose.js");

const SHORT = 60;
const FURTHER = 110;

addEventListener("message", ({ data: { job, input } }) => {
	try {
		postMessage({ job, result: springs(input) });
	} catch (error) {
		postMessage({ job, error: String(error) });
	}
});

/** Springs pull what is linked, the firmer the shorter, from where it stands; boxes with labels push apart. @returns {Record<string, {x: number, y: number}>} */
function springs({ boxes, lines }) {
	chance(1);
	const nodes = boxes.map(({ id, half, up, down, x, y }) => ({ data: { id, wide: 2 * half, high: up + down }, position: { x, y: y + (down - up) / 2 } }));
	const edges = lines.map(({ a, b, score }) => ({ data: { source: boxes[a].id, target: boxes[b].id, score } }));
	const cy = self.cytoscape({ headless: true, styleEnabled: true, elements: { nodes, edges }, style: [{ selector: "node", style: { width: "data(wide)", height: "data(high)", shape: "rectangle" } }] });
	cy.layout({ name: "fcose", randomize: false, animate: false, fit: false, packComponents: false, nodeSeparation: SHORT, idealEdgeLength: (edge) => SHORT + FURTHER * (1 - edge.data("score")) }).run();
	const at = Object.fromEntries(boxes.map(({ id, up, down }) => [id, { x: cy.getElementById(id).position("x"), y: cy.getElementById(id).position("y") - (down - up) / 2 }]));
	cy.destroy();
	return at;
}

/** What it leaves to chance is the same each time: this thread has no other use for it. */
function chance(seed) {
	let state = seed;
	Math.random = () => (state = (state * 16807) % 2147483647) / 2147483647;
}
