import { clamp, overlap, overlaps, relax, scaled } from "./boxes.js";
import { ledger } from "./ledger.js";
import { seeded } from "./random.js";
import { score } from "./score.js";

const BESIDE = 0.2;
const INNER = 0.55;
const UNEVEN = 2;
const OVERLAP = 25;
/** Attempts; more would be seen by nobody but the clock. */
const MOST = 2000;
const ROUND = 1.3;

/**
 * An ego network: the focus in the middle, each neighbour the nearer the stronger its link; the order around the middle is found by
 * swapping places while that lessens crossings and lines through labels. Boxes that are fixed keep their place: the next neighbours,
 * all of them weaker, go outside.
 * @param {{boxes: import("./boxes.js").Box[], lines: {a: number, b: number}[], near: number[], marks: number[], width: number, height: number,
 *   bans: import("./boxes.js").Rect[], seed: number}} input the first box is the focus; near: 1 for the strongest, 0 for the weakest of
 *   the first neighbours, below 0 for those that come later; marks: the nearness of the hairline rings
 * @returns {{positions: Record<string, {x: number, y: number}>, frame: import("./boxes.js").Rect, rings: object, quality: object}}
 */
export function ring(input) {
	let grow = 1;
	let { angles, ...result } = within(input, grow);
	while (result.quality.overlaps && grow < 4) {
		grow *= 1.12;
		({ angles, ...result } = within(input, grow, angles));
	}
	return result;
}

/** The ellipse on which a neighbour of that nearness stands. @param {object} rings @param {number} near */
export function ellipse(rings, near) {
	const out = near < 0 ? 1 - 0.3 * near : rings.inner + (1 - rings.inner) * (1 - near);
	return { rx: rings.rx * out, ry: rings.ry * out };
}

/** @param {Map<number, number>} [found] the angles, where they were found in a smaller frame */
function within(input, grow, found = null) {
	const boxes = input.boxes.map((box) => ({ ...box }));
	const grown = boxes.slice(1).some((box) => box.fixed);
	const frame = grown ? around(input, 0.5 + 0.35 * grow) : rect(input, 0, 0, grow);
	const rings = grown ? input.rings : ringsFor(boxes, frame);
	const random = seeded(input.seed);
	const free = [...boxes.keys()].slice(1).filter((i) => !boxes[i].fixed);
	if (!grown) {
		Object.assign(boxes[0], { x: rings.cx, y: rings.cy, fixed: true });
	}
	const groups = grown ? [free] : [free.filter((i) => input.near[i] > INNER), free.filter((i) => input.near[i] <= INNER)];
	const angles = found ?? new Map(groups.flatMap((group) => evenly(group, random() * 2 * Math.PI)));
	const radii = input.near.map((near) => ellipse(rings, near));
	const spots = boxes.map((box) => ({ ...box }));
	const spot = (i) => {
		const angle = angles.get(i);
		spots[i].x = rings.cx + radii[i].rx * Math.cos(angle);
		spots[i].y = rings.cy + radii[i].ry * Math.sin(angle);
		clamp(spots[i], frame);
		return spots[i];
	};
	free.forEach((i) => Object.assign(boxes[i], spot(i)));
	const lines = input.lines.map((line) => ({ ...line, weight: line.a === 0 || line.b === 0 ? 1 : BESIDE }));
	if (!found) {
		const costs = ledger(boxes, lines, frame);
		const cost = (some) => costs.of(some) + OVERLAP * meeting(boxes, some);
		search({ free, groups, angles, place: (i) => costs.put(i, spot(i)), cost, random, grown });
	}
	const calm = relax(boxes, frame, grown ? [] : scaled(input.bans, grow), 400);
	const quality = { ...score(boxes, lines, frame), overlaps: calm ? 0 : overlaps(boxes), grow };
	return { angles, positions: Object.fromEntries(boxes.map(({ id, x, y }) => [id, { x, y }])), frame: bounds(boxes, input), quality,
		rings: { ...rings, labelAt: rings.labelAt ?? quietAngle(boxes, rings, input.marks) } };
}

/** Swaps two places on the same ring, or tries another angle for those on an inner or a later one, keeping what is no worse. */
function search({ free, groups, angles, place, cost, random, grown }) {
	let uneven = lopsided([...angles.values()]);
	for (let step = 0; step < Math.min(MOST, 100 * free.length); step++) {
		const group = groups[groups.length > 1 && random() < groups[0].length / free.length ? 0 : groups.length - 1];
		if (!group.length) {
			continue;
		}
		const i = group[Math.floor(random() * group.length)];
		const j = group[Math.floor(random() * group.length)];
		const loose = grown || group === groups[0];
		const turns = loose && (i === j || random() < 0.5);
		const some = turns ? [i] : [i, j];
		if (i === j && !turns) {
			continue;
		}
		const old = some.map((each) => angles.get(each));
		const before = cost(some) + uneven;
		(turns ? [random() * 2 * Math.PI] : [...old].reverse()).forEach((angle, k) => angles.set(some[k], angle));
		some.forEach(place);
		const now = turns ? lopsided([...angles.values()]) : uneven;
		if (cost(some) + now <= before) {
			uneven = now;
		} else {
			some.forEach((each, k) => angles.set(each, old[k]));
			some.forEach(place);
		}
	}
}

/** How many boxes overlap with one of some. */
function meeting(boxes, some) {
	let count = 0;
	some.forEach((i, k) => boxes.forEach((box, j) => (count += j !== i && !some.slice(0, k).includes(j) && overlap(boxes[i], box) ? 1 : 0)));
	return count;
}

/** How unevenly the angles are spread, 0 where all gaps are the same. */
function lopsided(angles) {
	const turn = 2 * Math.PI;
	const sorted = angles.map((angle) => ((angle % turn) + turn) % turn).sort((a, b) => a - b);
	const gaps = sorted.map((angle, i) => (sorted[i + 1] ?? sorted[0] + turn) - angle);
	return UNEVEN * gaps.reduce((sum, gap) => sum + (gap / (turn / gaps.length) - 1) ** 2, 0);
}

function evenly(group, turn) {
	return group.map((i, k) => [i, turn + (k / group.length) * 2 * Math.PI]);
}

/** The angle at which a ring's figures are furthest from any box. */
function quietAngle(boxes, rings, marks) {
	const room = (angle) => Math.min(...marks.map((near) => {
		const { rx, ry } = ellipse(rings, near);
		const at = { x: rings.cx + rx * Math.cos(angle), y: rings.cy + ry * Math.sin(angle) };
		return Math.min(...boxes.map((box) => Math.max(Math.abs(at.x - box.x) - box.half - 30,
			at.y < box.y ? box.y - box.up - at.y - 8 : at.y - box.y - box.down - 8)));
	}));
	const angles = Array.from({ length: 48 }, (_, i) => (i / 48) * 2 * Math.PI);
	return angles.reduce((best, angle) => (room(angle) > room(best) ? angle : best));
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
