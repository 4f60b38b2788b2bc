import { h } from "./dom.js";

/** As many strokes as a frame of a moving map has time for. */
const MOST_IN_HASTE = 2500;

/**
 * The lines of a map, on a canvas of their own under its dots: one stroke each and nothing else, as they are most of what a frame costs.
 * @typedef {{from: {x: number, y: number}, to: {x: number, y: number}, width: number, opacity: number, colour: string}} Line
 *   from, to: where the ends stand, read anew with each frame; colour: a token
 * @param {HTMLElement} container
 */
export function lineLayer(container) {
	const canvas = h("canvas.lines", { "aria-hidden": "true" });
	const ink = canvas.getContext("2d");
	let lines = [];
	let holes = [];
	let colours = new Map();
	container.prepend(canvas);

	function stroke(colour) {
		return colours.get(colour) ?? colours.set(colour, getComputedStyle(container).getPropertyValue(colour).trim()).get(colour);
	}

	return {
		/** @param {Line[]} all the last lies on top @param {{at: {x: number, y: number}, radius: number}[]} open dots through which one can see: no line under them */
		put(all, open) {
			lines = all.map((line) => ({ ...line, stroke: stroke(line.colour) }));
			holes = open;
		},
		/** Colours are others now; put has to follow. */
		restyle() {
			colours = new Map();
		},
		/**
		 * @param {{zoom: number, x: number, y: number, width: number, height: number}} view in pixels @param {number} ratio pixels of the device to one
		 * @param {boolean} hasty whether the next frame waits: then of thousands of lines only those that lie on top
		 */
		draw({ zoom, x, y, width, height }, ratio, hasty) {
			const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
			if (canvas.width !== wide || canvas.height !== high) {
				Object.assign(canvas, { width: wide, height: high });
			}
			const [x1, y1, x2, y2] = [-x / zoom, -y / zoom, (width - x) / zoom, (height - y) / zoom];
			ink.setTransform(1, 0, 0, 1, 0, 0);
			ink.clearRect(0, 0, wide, high);
			ink.setTransform(zoom * ratio, 0, 0, zoom * ratio, x * ratio, y * ratio);
			for (const { from, to, width: thick, opacity, stroke } of hasty ? lines.slice(-MOST_IN_HASTE) : lines) {
				if (Math.max(from.x, to.x) > x1 && Math.min(from.x, to.x) < x2 && Math.max(from.y, to.y) > y1 && Math.min(from.y, to.y) < y2) {
					ink.globalAlpha = opacity;
					ink.lineWidth = thick;
					ink.strokeStyle = stroke;
					ink.beginPath();
					ink.moveTo(from.x, from.y);
					ink.lineTo(to.x, to.y);
					ink.stroke();
				}
			}
			ink.globalAlpha = 1;
			ink.globalCompositeOperation = "destination-out";
			for (const { at, radius } of holes) {
				ink.beginPath();
				ink.arc(at.x, at.y, radius, 0, 7);
				ink.fill();
			}
			ink.globalCompositeOperation = "source-over";
		},
	};
}
