const WIDTH = 320;
const HEIGHT = 200;
const EDGE = 14;
const PAPER = "#ffffff";
const LINE = "#8d99a6";

/**
 * A small picture of the map, always on light paper.
 * @param {object} picture @param {Record<string, {x: number, y: number}>} positions @returns {string?} a data address, null where there is nothing
 */
export function thumbnailOf({ nodes, edges }, positions) {
	if (!nodes.length) {
		return null;
	}
	const canvas = document.createElement("canvas");
	[canvas.width, canvas.height] = [WIDTH, HEIGHT];
	const pen = canvas.getContext("2d");
	const style = getComputedStyle(document.documentElement);
	const { zoom, at } = fitted(nodes.map(({ id }) => positions[id]));
	pen.fillStyle = PAPER;
	pen.fillRect(0, 0, WIDTH, HEIGHT);
	pen.strokeStyle = LINE;
	for (const { source, target, width, opacity } of edges) {
		pen.globalAlpha = opacity;
		pen.lineWidth = Math.max(0.4, width * zoom);
		pen.beginPath();
		pen.moveTo(...at(positions[source]));
		pen.lineTo(...at(positions[target]));
		pen.stroke();
	}
	pen.globalAlpha = 1;
	for (const { id, dot, colour } of nodes) {
		pen.fillStyle = style.getPropertyValue(colour).trim();
		pen.beginPath();
		pen.arc(...at(positions[id]), Math.max(1.5, (dot / 2) * zoom), 0, 2 * Math.PI);
		pen.fill();
	}
	return canvas.toDataURL("image/webp", 0.8);
}

function fitted(points) {
	const [left, top] = ["x", "y"].map((axis) => Math.min(...points.map((point) => point[axis])));
	const [right, bottom] = ["x", "y"].map((axis) => Math.max(...points.map((point) => point[axis])));
	const zoom = Math.min((WIDTH - 2 * EDGE) / Math.max(1, right - left), (HEIGHT - 2 * EDGE) / Math.max(1, bottom - top), 1);
	const at = ({ x, y }) => [WIDTH / 2 + (x - (left + right) / 2) * zoom, HEIGHT / 2 + (y - (top + bottom) / 2) * zoom];
	return { zoom, at };
}
