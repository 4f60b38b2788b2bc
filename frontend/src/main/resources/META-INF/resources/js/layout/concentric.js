import { overlaps, relax, scaled } from "./boxes.js";
import { bounds } from "./ring.js";
import { score } from "./score.js";

const STEP = 70;
const ROOM = 0.8;

/**
 * Rings around the greatest: the boxes come in their order, each ring takes as many as it has room for. On its ring each stands where those that it
 * is linked with are.
 * @param {{boxes: import("./boxes.js").Box[], lines: {a: number, b: number}[], width: number, height: number, bans: import("./boxes.js").Rect[]}} input
 * @returns {{positions: Record<string, {x: number, y: number}>, frame: import("./boxes.js").Rect, quality: object}}
 */
export function concentric(input) {
	let grow = 1;
	let result = within(input, grow);
	while (result.quality.overlaps && grow < 6) {
		grow *= 1.12;
		result = within(input, grow);
	}
	return result;
}

function within({ boxes: given, lines, width, height, bans }, grow) {
	const boxes = given.map((box) => ({ ...box }));
	const frame = { x1: 12, y1: 12, x2: width * grow - 12, y2: height * grow - 12 };
	const middle = { x: (frame.x1 + frame.x2) / 2, y: (frame.y1 + frame.y2) / 2 };
	const flat = Math.min(1.6, Math.max(0.7, width / height));
	const near = linked(boxes.length, lines);
	const angles = new Map();
	ringsOf(boxes, flat).forEach((ring, level) => {
		ring.map((i, k) => ({ i, wish: wished(near[i], angles) ?? (2 * Math.PI * k) / ring.length })).sort((a, b) => a.wish - b.wish).forEach(({ i }, k) => {
			const angle = (2 * Math.PI * k) / ring.length + level / 2;
			angles.set(i, angle);
			Object.assign(boxes[i], { x: middle.x + flat * level * STEP * Math.cos(angle), y: middle.y + level * STEP * Math.sin(angle), fixed: !level });
		});
	});
	const calm = relax(boxes, frame, scaled(bans, grow), 400);
	return { positions: Object.fromEntries(boxes.map(({ id, x, y }) => [id, { x, y }])), frame: bounds(boxes, { width, height }),
		quality: { ...score(boxes, lines, frame), overlaps: calm ? 0 : overlaps(boxes), grow } };
}

/** The numbers of the boxes on each ring, the middle first. */
function ringsOf(boxes, flat) {
	const rings = [boxes.length ? [0] : []];
	let room = 0;
	for (let i = 1; i < boxes.length; i++) {
		const wide = 2 * boxes[i].half * ROOM;
		if (room < wide) {
			rings.push([]);
			room = Math.PI * (1 + flat) * STEP * (rings.length - 1);
		}
		rings.at(-1).push(i);
		room -= wide;
	}
	return rings;
}

function linked(n, lines) {
	const near = Array.from({ length: n }, () => []);
	lines.forEach(({ a, b }) => {
		near[a].push(b);
		near[b].push(a);
	});
	return near;
}

/** The mean direction of those that stand already; null where there is none. */
function wished(near, angles) {
	const there = near.filter((j) => j && angles.has(j)).map((j) => angles.get(j));
	const [x, y] = [Math.cos, Math.sin].map((f) => there.reduce((sum, angle) => sum + f(angle), 0));
	return x || y ? (Math.atan2(y, x) + 2 * Math.PI) % (2 * Math.PI) : null;
}
