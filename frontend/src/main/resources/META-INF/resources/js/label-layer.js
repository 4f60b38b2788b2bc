import { h } from "./dom.js";
import { boxAt, meet, scaleAt, seen, shownFrom } from "./labels.js";

const LEADING = 1.25;
const HALO = 2.5;
const DROP = 3;
const PAD = 4;
const FADED = 0.5;
const KEPT = 1500;
const STEPS = 24;
const layers = new WeakMap();

/** @param {Element} container of a map @returns {{id: string, name: string, x1: number, y1: number, x2: number, y2: number}[]} the words drawn there */
export function boxesOf(container) {
	return layers.get(container).boxes();
}

/**
 * The words of a map, on a canvas of their own above it: shown where there is room, as labels.js says. Words are
 * drawn once each and then copied, so that a frame costs as many copies as there are words in sight.
 * @typedef {{id: string, text: string, font: number, x: number, y: number, radius: number, size: number, bold?: boolean}} Word
 *   text in lines; x, y: under its dot, radius: the dot's, all in the map's units; size: what goes first
 * @typedef {{id: string, text: string, x: number, y: number, colour: string}} Plate words in the middle of a line, on paper of their own
 * @param {HTMLElement} container @param {number} least the smallest zoom there is
 */
export function labelLayer(container, least) {
	const canvas = h("canvas.words", { "aria-hidden": "true" });
	const ink = canvas.getContext("2d");
	const ratio = Math.min(2, globalThis.devicePixelRatio);
	let look = lookOf(container);
	let sprites = new Map();
	let widths = new Map();
	let labels = new Map();
	let from = new Map();
	let first = [];
	let firstFrom = [];
	let firstIds = new Set();
	let faded = () => false;
	let drawn = [];
	container.append(canvas);

	function measured(word) {
		const { text, font, bold } = word;
		const lines = text.split("\n");
		return { drop: DROP, ...word, lines, wide: Math.max(...lines.map((line) => width(line, font, bold))) + 4, high: lines.length * font * LEADING };
	}

	function width(line, font, bold) {
		const key = [line, font, bold].join("\t");
		if (!widths.has(key)) {
			ink.font = `${bold ? 700 : 400} ${font}px ${look.sans}`;
			widths.set(key, ink.measureText(line).width);
		}
		return widths.get(key);
	}

	/** A line's words stand in its middle. @param {Plate} plate */
	function plate(it) {
		const word = measured({ ...it, font: 12, bold: true, plate: true, radius: 0 });
		return { ...word, drop: -word.high / 2 };
	}

	function sprite(label, scale) {
		const key = [label.text, label.font, label.bold, label.colour, scale].join("\t");
		let found = sprites.get(key);
		if (!found) {
			found = paint(label, look, ratio * scale);
			sprites.set(key, found);
			if (sprites.size > KEPT) {
				sprites.delete(sprites.keys().next().value);
			}
		}
		return found;
	}

	function settle() {
		const all = [...labels.values()];
		const zooms = shownFrom(all, seen(least));
		from = new Map(all.map(({ id }, i) => [id, zooms[i]]));
		rank();
	}

	/** Among what goes first, the order counts and not the size. */
	function rank() {
		first = first.map((it) => (it.plate ? it : labels.get(it.id))).filter(Boolean);
		firstIds = new Set(first.map(({ id }) => id));
		firstFrom = shownFrom(first.map((label, i) => ({ ...label, radius: 0, size: -i })), seen(least));
	}

	/** What can be read at that zoom, and where. */
	function places({ zoom, x, y, width, height }) {
		const found = [];
		const zoomed = seen(zoom);
		const add = (label, free) => {
			const box = boxAt(label, zoom, { x, y });
			if (box.x2 > 0 && box.y2 > 0 && box.x1 < width && box.y1 < height && free(box)) {
				found.push({ ...box, label });
			}
		};
		first.forEach((label, i) => zoomed >= firstFrom[i] && add(label, () => true));
		const taken = [...found];
		for (const label of labels.values()) {
			if (zoomed >= from.get(label.id) && !firstIds.has(label.id)) {
				add(label, (box) => !taken.some((other) => meet(box, other)));
			}
		}
		return found;
	}

	const layer = {
		/** @param {Iterable<Word>} words all labels of the map */
		put(words) {
			widths = widths.size > KEPT ? new Map() : widths;
			labels = new Map([...words].map((word) => [word.id, measured(word)]));
			settle();
		},
		/** Words that are shown whatever their size, before all others: names, then plates, then more names. @param {string[]} ids the first first @param {Plate[]} plates @param {string[]} more */
		raise(ids, plates, more) {
			const named = (id) => ({ id });
			first = [...ids.map(named), ...plates.map(plate), ...more.filter((id) => !ids.includes(id)).map(named)];
			rank();
		},
		/** @param {(id: string) => boolean} which */
		fade(which) {
			faded = which;
		},
		/** A dot is elsewhere; what that means for others comes with put. @param {string} id @param {{x: number, y: number}} under the dot */
		move(id, { x, y }) {
			Object.assign(labels.get(id) ?? {}, { x, y });
		},
		/** @param {{zoom: number, x: number, y: number, width: number, height: number}} view in pixels */
		draw(view) {
			const [wide, high] = [Math.round(view.width * ratio), Math.round(view.height * ratio)];
			if (canvas.width !== wide || canvas.height !== high) {
				Object.assign(canvas, { width: wide, height: high });
			}
			ink.clearRect(0, 0, wide, high);
			const scale = Math.ceil(STEPS * scaleAt(view.zoom)) / STEPS;
			const pad = PAD * scale;
			drawn = places(view);
			for (const { label, x1, y1 } of drawn) {
				ink.globalAlpha = faded(label.id) ? FADED : 1;
				ink.drawImage(sprite(label, scale), Math.round((x1 - pad) * ratio), Math.round((y1 - pad) * ratio));
			}
			const told = `${drawn.filter(({ label }) => !label.plate).length}/${labels.size}`;
			if (container.dataset.labels !== told) {
				container.dataset.labels = told;
			}
		},
		/** Colours and fonts are others now. */
		restyle() {
			look = lookOf(container);
			[sprites, widths] = [new Map(), new Map()];
			labels = new Map([...labels].map(([id, word]) => [id, measured(word)]));
			settle();
		},
		/** What was drawn last. */
		boxes: () => drawn.map(({ label, x1, y1, x2, y2 }) => ({ id: label.id, name: label.lines.join(""), x1, y1, x2, y2 })),
	};
	layers.set(container, layer);
	return layer;
}

function lookOf(element) {
	const style = getComputedStyle(element);
	return { sans: style.getPropertyValue("--sans"), colour: (name) => style.getPropertyValue(name).trim() };
}

/** Words with a halo, or on a plate. @returns {ImageBitmap} which is copied faster than a canvas is */
function paint({ lines, font, bold, wide, high, plate, colour = "--ink" }, look, ratio) {
	const canvas = new OffscreenCanvas(Math.ceil((wide + 2 * PAD) * ratio), Math.ceil((high + 2 * PAD) * ratio));
	const ink = canvas.getContext("2d");
	ink.scale(ratio, ratio);
	Object.assign(ink, { font: `${bold ? 700 : 400} ${font}px ${look.sans}`, textAlign: "center", lineJoin: "round", lineWidth: 2 * HALO,
		strokeStyle: look.colour("--paper"), fillStyle: look.colour("--paper") });
	if (plate) {
		ink.fillRect(PAD / 2, PAD / 2, wide + PAD, high + PAD);
	}
	const place = (line, i) => [line, wide / 2 + PAD, PAD + font * (1 + i * LEADING)];
	lines.forEach((line, i) => ink.strokeText(...place(line, i)));
	ink.fillStyle = look.colour(colour);
	lines.forEach((line, i) => ink.fillText(...place(line, i)));
	return canvas.transferToImageBitmap();
}
