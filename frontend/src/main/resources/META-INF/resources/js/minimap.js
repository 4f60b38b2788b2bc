import { h } from "./dom.js";

const WIDE = 160;
const HIGH = 120;
const ROOM = 6;

/**
 * The whole map, small, with a frame around what is seen of it; there only while something isn't seen. Dragging in it moves the map.
 * @param {HTMLElement} host @param {(x: number, y: number) => void} go the place of the map that comes to the middle
 */
export function minimap(host, go) {
	const canvas = h("canvas", { width: 2 * WIDE, height: 2 * HIGH, "aria-hidden": "true" });
	const ink = canvas.getContext("2d");
	let dots = [];
	let rect = { x1: 0, y1: 0, x2: 1, y2: 1 };
	let scale = 1;
	let background = null;
	host.replaceChildren(canvas);
	canvas.addEventListener("pointerdown", (event) => {
		canvas.setPointerCapture(event.pointerId);
		goTo(event);
	});
	canvas.addEventListener("pointermove", (event) => canvas.hasPointerCapture(event.pointerId) && goTo(event));

	function goTo({ clientX, clientY }) {
		const { left, top } = canvas.getBoundingClientRect();
		go(rect.x1 + (clientX - left - ROOM) / scale, rect.y1 + (clientY - top - ROOM) / scale);
	}

	/** The dots don't change while the map is moved: they are drawn once. */
	function paintDots() {
		const style = getComputedStyle(host);
		const token = (name) => style.getPropertyValue(name).trim();
		background = new OffscreenCanvas(canvas.width, canvas.height);
		const colours = new Map();
		const under = background.getContext("2d");
		under.setTransform(2, 0, 0, 2, 0, 0);
		for (const { x, y, radius, colour } of dots) {
			under.fillStyle = colours.get(colour) ?? colours.set(colour, token(colour)).get(colour);
			under.beginPath();
			under.arc(ROOM + (x - rect.x1) * scale, ROOM + (y - rect.y1) * scale, Math.max(1, radius * scale), 0, 7);
			under.fill();
		}
		return { accent: token("--accent") };
	}

	let look = null;
	document.addEventListener("tifa:theme", () => (background = null));

	return {
		/** @param {{x: number, y: number, radius: number, colour: string}[]} all in the map's units */
		put(all) {
			dots = all;
			const [xs, ys] = ["x", "y"].map((axis) => dots.map((dot) => dot[axis]));
			rect = { x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) };
			scale = Math.min((WIDE - 2 * ROOM) / (rect.x2 - rect.x1 || 1), (HIGH - 2 * ROOM) / (rect.y2 - rect.y1 || 1));
			background = null;
		},
		/** @param {{zoom: number, x: number, y: number, width: number, height: number}} view */
		follow({ zoom, x, y, width, height }) {
			const seen = { x1: -x / zoom, y1: -y / zoom, x2: (width - x) / zoom, y2: (height - y) / zoom };
			host.hidden = !dots.length || (seen.x1 <= rect.x1 && seen.y1 <= rect.y1 && seen.x2 >= rect.x2 && seen.y2 >= rect.y2);
			if (!host.hidden) {
				look = background ? look : paintDots();
				ink.setTransform(1, 0, 0, 1, 0, 0);
				ink.clearRect(0, 0, canvas.width, canvas.height);
				ink.drawImage(background, 0, 0);
				ink.setTransform(2, 0, 0, 2, 0, 0);
				ink.strokeStyle = look.accent;
				ink.strokeRect(ROOM + (seen.x1 - rect.x1) * scale, ROOM + (seen.y1 - rect.y1) * scale, (seen.x2 - seen.x1) * scale, (seen.y2 - seen.y1) * scale);
			}
		},
	};
}
