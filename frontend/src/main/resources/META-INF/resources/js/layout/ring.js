import { clamp, overlaps, relax, scaled } from "./boxes.js";
import { seeded } from "./random.js";
import { score } from "./score.js";

const BESIDE = 0.2;
const ROUND = 1.3;

/**
 * An ego network: the focus in the middle, each neighbour the nearer the stronger its link; the order around the middle is found by
 * swapping places while that lessens crossings and lines through labels. Boxes that are fixed keep their place: the next neighbours,
 * all of them weaker, go outside.
 * @param {{boxes: import("./boxes.js").Box[], lines: {a: number, b: number}[], near: number[], width: number, height: number,
 *   bans: import("./boxes.js").Rect[], seed: number}} input the first box is the focus; near: 1 for the strongest, 0 for the weakest of
 *   the first neighbours, below 0 for those that come later
 * @returns {{positions: Record<string, {x: number, y: number}>, frame: import("./boxes.js").Rect, rings: object, quality: object}}
 */
export function ring(input) {
	let grow = 1;
	let result = within(input, grow);
	while (result.quality.overlaps && grow < 4) {
		grow *= 1.12;
		result = within(input, grow);
	}
	return result;
}

/** The ellipse on which a neighbour of that nearness stands. @param {object} rings @param {number} near */
export function ellipse(rings, near) {
	const out = near < 0 ? 1 - 0.3 * near : rings.inner + (1 - rings.inner) * (1 - near);
	return { rx: rings.rx * out, ry: rings.ry * out };
}

function within(input, grow) {
	const boxes = input.boxes.map((box) => ({ ...box }));
	const grown = boxes.slice(1).some((box) => box.fixed);
	const frame = grown ? around(input, 0.5 + 0.35 * grow) : rect(input, 0, 0, grow);
	const rings = grown ? input.rings : ringsFor(boxes, frame);
	const random = seeded(input.seed);
	const free = [...boxes.keys()].slice(1).filter((i) => !boxes[i].fixed);
	if (!grown) {
		Object.assign(boxes[0], { x: rings.cx, y: rings.cy, fixed: true });
	}
	const angles = startAngles(free, input, random);
	const place = (i) => {
		const { rx, ry } = ellipse(rings, input.near[i]);
		boxes[i].x = rings.cx + rx * Math.cos(angles.get(i));
		boxes[i].y = rings.cy + ry * Math.sin(angles.get(i));
		clamp(boxes[i], frame);
	};
	free.forEach(place);
	const lines = input.lines.map((line) => ({ ...line, weight: line.a === 0 || line.b === 0 ? 1 : BESIDE }));
	search(free, angles, place, () => score(boxes, lines, frame).total + 25 * overlaps(boxes), random, grown);
	const calm = relax(boxes, frame, grown ? [] : scaled(input.bans, grow), 400);
	const quality = { ...score(boxes, lines, frame), overlaps: calm ? 0 : overlaps(boxes), grow };
	return { positions: Object.fromEntries(boxes.map(({ id, x, y }) => [id, { x, y }])), frame: bounds(boxes, input), rings, quality };
}

/** Swaps two places, or (where others are fixed) tries another angle, keeping what is no worse. */
function search(free, angles, place, cost, random, anywhere) {
	let best = cost();
	for (let step = 0; step < 90 * free.length; step++) {
		const i = free[Math.floor(random() * free.length)];
		const j = free[Math.floor(random() * free.length)];
		const [a, b] = [angles.get(i), angles.get(j)];
		angles.set(i, anywhere && random() < 0.5 ? random() * 2 * Math.PI : b);
		angles.set(j, i === j || angles.get(i) !== b ? angles.get(j) : a);
		[i, j].forEach(place);
		const now = cost();
		if (now <= best) {
			best = now;
		} else {
			angles.set(i, a).set(j, b);
			[i, j].forEach(place);
		}
	}
}

function startAngles(free, input, random) {
	const turn = random() * 2 * Math.PI;
	return new Map(free.map((i, k) => [i, turn + (k / free.length) * 2 * Math.PI]));
}

function ringsFor(boxes, frame) {
	const widest = Math.max(...boxes.map((box) => box.half));
	const rx = (frame.x2 - frame.x1) / 2 - widest;
	const high = (frame.y2 - frame.y1) / 2 - 40;
	const ry = Math.min(high, rx * ROUND);
	const wide = Math.min(rx, ry * ROUND);
	const inner = Math.min(0.6, Math.max(0.34, 130 / wide));
	return { cx: (frame.x1 + frame.x2) / 2, cy: (frame.y1 + frame.y2) / 2 - 10, rx: wide, ry, inner };
}

function rect(input, x, y, grow) {
	return { x1: x + 12, y1: y + 12, x2: x + input.width * grow - 12, y2: y + input.height * grow - 12 };
}

function around(input, by) {
	const fixed = input.boxes.filter((box) => box.fixed);
	const b = bounds(fixed, input);
	const wide = (b.x2 - b.x1) * by;
	const high = (b.y2 - b.y1) * by;
	return { x1: b.x1 - wide, y1: b.y1 - high, x2: b.x2 + wide, y2: b.y2 + high };
}

/** What the picture covers, at least the given size. */
export function bounds(boxes, { width = 0, height = 0 } = {}) {
	return {
		x1: Math.min(0, ...boxes.map((box) => box.x - box.half - 12)),
		y1: Math.min(0, ...boxes.map((box) => box.y - box.up - 12)),
		x2: Math.max(width, ...boxes.map((box) => box.x + box.half + 12)),
		y2: Math.max(height, ...boxes.map((box) => box.y + box.down + 12)),
	};
}
