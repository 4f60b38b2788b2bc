import { clamp, inside, meets, overlap } from "./boxes.js";
import { normal } from "./random.js";
import { apart, cell, CELLS, COSTS, cross, through } from "./score.js";

/**
 * Moves boxes one at a time, or two by swapping places, so that the picture's cost falls; never into an overlap, never off the
 * frame (simulated annealing, after Davidson and Harel 1996). The number of steps is fixed: the same input, the same picture.
 * @param {import("./boxes.js").Box[]} boxes moved in place; boxes that are fixed stay
 * @param {import("./score.js").Line[]} lines
 * @param {{frame: import("./boxes.js").Rect, bans: import("./boxes.js").Rect[], random: () => number, steps: number,
 *   heat?: number, reach?: number}} how reach: the first moves' width in pixels
 */
export function anneal(boxes, lines, how) {
	const { frame, bans, random, steps, heat = 3, reach = 160 } = how;
	const free = boxes.map((box, i) => (box.fixed ? -1 : i)).filter((i) => i >= 0);
	if (!free.length) {
		return;
	}
	const touching = boxes.map((_, i) => lines.filter((line) => line.a === i || line.b === i));
	const crowd = new Int32Array(CELLS.across * CELLS.down);
	boxes.forEach((box) => crowd[cell(box, frame)]++);
	const fits = (i, but) => inside(boxes[i], frame) && !bans.some((r) => meets(boxes[i], r))
		&& !boxes.some((box, j) => j !== i && j !== but && overlap(boxes[i], box));
	const cost = (i) => costOf(i, boxes, lines, touching[i]);
	const put = (i, x, y) => {
		crowd[cell(boxes[i], frame)]--;
		boxes[i].x = x;
		boxes[i].y = y;
		crowd[cell(boxes[i], frame)]++;
	};
	const empty = () => COSTS.empty * crowd.reduce((n, c) => n + (c === 0 ? 1 : 0), 0);

	for (let step = 0; step < steps; step++) {
		const left = 1 - step / steps;
		const accept = (rise) => rise <= 0 || random() < Math.exp(-rise / (heat * left * left + 1e-3));
		const i = free[Math.floor(random() * free.length)];
		if (random() < 0.12 && free.length > 1) {
			swap(i, free[Math.floor(random() * free.length)], accept);
		} else {
			move(i, goal(i, left), accept);
		}
	}

	function goal(i, left) {
		const wide = 4 + reach * left * left;
		const mates = touching[i].map((line) => boxes[line.a === i ? line.b : line.a]);
		if (mates.length && random() < 0.25) {
			const to = mates[Math.floor(random() * mates.length)];
			return { x: to.x + normal(random) * (60 + wide), y: to.y + normal(random) * (50 + wide) };
		}
		return { x: boxes[i].x + normal(random) * wide, y: boxes[i].y + normal(random) * wide };
	}

	function move(i, to, accept) {
		const { x, y } = boxes[i];
		const target = { ...boxes[i], ...to };
		clamp(target, frame);
		boxes[i].x = target.x;
		boxes[i].y = target.y;
		const free = fits(i, -1);
		boxes[i].x = x;
		boxes[i].y = y;
		if (free) {
			attempt([[i, target.x, target.y]], accept);
		}
	}

	function swap(i, j, accept) {
		const [a, b] = [{ ...boxes[i] }, { ...boxes[j] }];
		if (i !== j && attempt([[i, b.x, b.y], [j, a.x, a.y]], (rise) => fits(i) && fits(j) && accept(rise))) {
			return;
		}
	}

	function attempt(changes, accept) {
		const total = () => changes.reduce((sum, [i]) => sum + cost(i), empty());
		const before = total();
		const old = changes.map(([i]) => [i, boxes[i].x, boxes[i].y]);
		changes.forEach((change) => put(...change));
		if (!accept(total() - before)) {
			old.forEach((change) => put(...change));
			return false;
		}
		return true;
	}
}

function costOf(i, boxes, lines, mine) {
	let sum = 0;
	for (const line of mine) {
		const p = boxes[line.a];
		const q = boxes[line.b];
		const weight = line.weight ?? 1;
		sum += weight * COSTS.length * Math.hypot(p.x - q.x, p.y - q.y);
		for (const other of lines) {
			if (apart(line, other) && cross(p, q, boxes[other.a], boxes[other.b])) {
				sum += COSTS.crossing * weight * (other.weight ?? 1);
			}
		}
		for (const box of boxes) {
			if (box !== p && box !== q && through(p, q, box)) {
				sum += COSTS.through * weight;
			}
		}
	}
	for (const line of lines) {
		if (line.a !== i && line.b !== i && through(boxes[line.a], boxes[line.b], boxes[i])) {
			sum += COSTS.through * (line.weight ?? 1);
		}
	}
	return sum;
}
