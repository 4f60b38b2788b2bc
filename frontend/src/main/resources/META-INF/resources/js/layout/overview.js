import { anneal } from "./anneal.js";
import { overlaps, relax, scaled } from "./boxes.js";
import { seeded } from "./random.js";
import { score } from "./score.js";
import { distances, stress } from "./stress.js";

const TRIES = 6;
const KEPT = 2;
const STEPS = 170;
const TURNS = [0, 0.5, 1, 1.57, 2.1, 2.6];
const STRETCH = 1.5;
const FILL = 0.36;

/**
 * A whole map: stress layouts from several beginnings, turned and stretched to the frame, boxes pushed apart; the best of them is
 * then improved step by step. Where the boxes need more room than there is, the frame grows and the caller zooms out.
 * @param {{boxes: import("./boxes.js").Box[], lines: {a: number, b: number, score: number}[], width: number, height: number,
 *   bans: import("./boxes.js").Rect[], seed: number}} input score between 0 and 1
 * @returns {{positions: Record<string, {x: number, y: number}>, frame: import("./boxes.js").Rect, quality: object}}
 */
export function overview(input) {
	let grow = roomFor(input);
	let result = within(input, grow);
	while (result.quality.overlaps && grow < 4) {
		grow *= 1.15;
		result = within(input, grow);
	}
	return result;
}

/** @returns {number} how many times as wide and high as asked a frame has to be, so that there is room between the boxes */
export function roomFor({ boxes, width, height }) {
	return Math.max(1, Math.sqrt(boxes.reduce((sum, box) => sum + area(box), 0) / (FILL * width * height)));
}

function area(box) {
	return 2 * box.half * (box.up + box.down);
}

function within(input, grow) {
	const frame = { x1: 12, y1: 12, x2: input.width * grow - 12, y2: input.height * grow - 12 };
	const bans = scaled(input.bans, grow);
	const { boxes, core, lines, floor } = withLonersAside(input, frame);
	const room = { ...frame, y2: floor };
	const wanted = distances(core.length, lines.map((l) => ({ ...l, length: 1 + 0.8 * (1 - l.score) })));
	const random = seeded(input.seed);
	const starts = [];
	for (let i = 0; i < TRIES && core.length; i++) {
		const shape = stress(wanted, random);
		for (const turn of TURNS) {
			const all = [...fit(shape, turn, core, room), ...boxes.slice(core.length)];
			const calm = relax(all, room, bans, 120);
			starts.push({ all, total: score(all, lines, frame).total + (calm ? 0 : 50) });
		}
	}
	starts.sort((a, b) => a.total - b.total);
	const improved = starts.slice(0, KEPT).map(({ all }) => {
		relax(all, room, bans, 600);
		anneal(all, lines, { frame: room, bans, random, steps: STEPS * core.length });
		return { all, total: score(all, lines, frame).total };
	});
	const { all } = improved.sort((a, b) => a.total - b.total)[0] ?? { all: boxes };
	return {
		positions: Object.fromEntries(all.map(({ id, x, y }) => [id, { x, y }])),
		frame: { x1: 0, y1: 0, x2: input.width * grow, y2: input.height * grow },
		quality: { ...score(all, lines, frame), overlaps: overlaps(all), grow },
	};
}

/** Nodes without a line stand in rows at the bottom right; the others come first in the result, above the floor that all full rows make. */
function withLonersAside(input, frame) {
	const linked = new Set(input.lines.flatMap((line) => [line.a, line.b]));
	const order = [...input.boxes.keys()].sort((i, j) => linked.has(j) - linked.has(i) || i - j);
	const at = new Map(order.map((i, to) => [i, to]));
	const boxes = order.map((i) => ({ ...input.boxes[i] }));
	const core = boxes.slice(0, linked.size);
	let x = frame.x2;
	let y = frame.y2;
	for (const box of boxes.slice(linked.size)) {
		if (x - 2 * box.half < frame.x1) {
			x = frame.x2;
			y -= 64;
		}
		Object.assign(box, { x: x - box.half, y: y - box.down, fixed: true });
		x -= 2 * box.half + 8;
	}
	return { boxes, core, lines: input.lines.map((line) => ({ ...line, a: at.get(line.a), b: at.get(line.b) })), floor: y };
}

/** Boxes where the points of a shape are, turned, moved and stretched a little so that it fills the frame. */
export function fit(shape, turn, boxes, frame) {
	const turned = shape.map((p) => ({
		x: p.x * Math.cos(turn) - p.y * Math.sin(turn),
		y: p.x * Math.sin(turn) + p.y * Math.cos(turn),
	}));
	const [x0, x1] = ends(turned.map((p) => p.x));
	const [y0, y1] = ends(turned.map((p) => p.y));
	const wide = frame.x2 - frame.x1 - 90;
	const high = frame.y2 - frame.y1 - 60;
	let sx = wide / (x1 - x0 || 1);
	let sy = high / (y1 - y0 || 1);
	sx = Math.min(sx, sy * STRETCH);
	sy = Math.min(sy, sx * STRETCH);
	return boxes.map((box, i) => ({
		...box,
		x: (frame.x1 + frame.x2) / 2 + (turned[i].x - (x0 + x1) / 2) * sx,
		y: (frame.y1 + frame.y2) / 2 - 10 + (turned[i].y - (y0 + y1) / 2) * sy,
	}));
}

function ends(values) {
	return [Math.min(...values), Math.max(...values)];
}
