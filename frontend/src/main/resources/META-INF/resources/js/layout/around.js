import { anneal } from "./anneal.js";
import { overlaps, relax } from "./boxes.js";
import { seeded } from "./random.js";
import { bounds } from "./ring.js";
import { score } from "./score.js";

/**
 * Puts new nodes beside another, on an arc away from the picture's middle; whatever stood before stays. Where that other is new
 * itself, it comes between those it is linked with, the further out the less room there is.
 * @param {{boxes: import("./boxes.js").Box[], lines: {a: number, b: number}[], anchor: number, width: number, height: number,
 *   bans: import("./boxes.js").Rect[], seed: number}} input boxes that stay are fixed
 * @returns {{positions: Record<string, {x: number, y: number}>, frame: import("./boxes.js").Rect, quality: object}}
 */
export function around(input) {
	let grow = Math.sqrt(input.boxes.length / Math.max(1, input.boxes.filter((box) => box.fixed).length)) - 1;
	let result = within(input, grow);
	while (result.quality.overlaps && grow < 3) {
		grow += 0.15;
		result = within(input, grow);
	}
	return result;
}

function within(input, grow) {
	const boxes = input.boxes.map((box) => ({ ...box }));
	const old = bounds(boxes.filter((box) => box.fixed), input);
	const wide = ((old.x2 - old.x1) * grow) / 2;
	const high = ((old.y2 - old.y1) * grow) / 2;
	const frame = { x1: old.x1 - wide, y1: old.y1 - high, x2: old.x2 + wide, y2: old.y2 + high };
	const random = seeded(input.seed);
	const middle = { x: (old.x1 + old.x2) / 2, y: (old.y1 + old.y2) / 2 };
	const anchor = boxes[input.anchor];
	if (!anchor.fixed) {
		Object.assign(anchor, pushed(between(boxes, input), middle, Math.hypot(wide, high)));
	}
	arc(boxes, anchor, middle);
	relax(boxes, frame, [], 500);
	anneal(boxes, input.lines, { frame, bans: [], random, steps: 200 * boxes.filter((box) => !box.fixed).length, heat: 2, reach: 120 });
	return {
		positions: Object.fromEntries(boxes.map(({ id, x, y }) => [id, { x, y }])),
		frame: bounds(boxes, input),
		quality: { ...score(boxes, input.lines, frame), overlaps: overlaps(boxes) },
	};
}

function between(boxes, input) {
	const { lines, anchor } = input;
	const ends = lines.filter(({ a, b }) => a === anchor || b === anchor).map(({ a, b }) => boxes[a === anchor ? b : a]).filter((box) => box.fixed);
	const mean = (axis) => ends.reduce((sum, box) => sum + box[axis], 0) / ends.length;
	return ends.length ? { x: mean("x"), y: mean("y") } : { x: input.width, y: input.height };
}

function pushed(point, middle, far) {
	const angle = Math.atan2(point.y - middle.y, point.x - middle.x);
	return { x: point.x + far * Math.cos(angle), y: point.y + far * Math.sin(angle) };
}

function arc(boxes, anchor, middle) {
	const fresh = boxes.filter((box) => !box.fixed && box !== anchor);
	const outward = Math.atan2(anchor.y - middle.y, anchor.x - middle.x);
	fresh.forEach((box, i) => {
		const angle = outward + ((i + 0.5) / fresh.length - 0.5) * Math.PI * 1.2;
		const far = 130 + 60 * (i % 2);
		box.x = anchor.x + far * Math.cos(angle);
		box.y = anchor.y + far * Math.sin(angle);
	});
}
