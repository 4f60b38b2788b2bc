import { clamp, inside, meets, overlap } from "./boxes.js";
import { normal } from "./random.js";
import { apart, cell, CELLS, COSTS, cross, stretch, through } from "./score.js";

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
	const drawn = lines.map(({ a, b, weight = 1 }) => ({ a, b, p: boxes[a], q: boxes[b], weight, others: [] }));
	drawn.forEach((line) => (line.others = drawn.filter((other) => apart(line, other))));
	const touching = boxes.map((_, i) => drawn.filter((line) => line.a === i || line.b === i));
	const away = boxes.map((_, i) => drawn.filter((line) => line.a !== i && line.b !== i));
	const mates = boxes.map((_, i) => touching[i].map((line) => boxes[line.a === i ? line.b : line.a]));
	const crowd = new Int32Array(CELLS.across * CELLS.down);
	boxes.forEach((box) => crowd[cell(box, frame)]++);
	const fits = (i) => inside(boxes[i], frame) && !bans.some((r) => meets(boxes[i], r))
		&& !boxes.some((box, j) => j !== i && overlap(boxes[i], box));
	const cost = (i) => costOf(boxes, boxes[i], touching[i], away[i]);
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
		if (mates[i].length && random() < 0.25) {
			const to = mates[i][Math.floor(random() * mates[i].length)];
			return { x: to.x + normal(random) * (60 + wide), y: to.y + normal(random) * (50 + wide) };
		}
		return { x: boxes[i].x + normal(random) * wide, y: boxes[i].y + normal(random) * wide };
	}

	function move(i, to, accept) {
		const box = boxes[i];
		const { x, y } = box;
		Object.assign(box, to);
		clamp(box, frame);
		const target = [i, box.x, box.y];
		const free = fits(i);
		box.x = x;
		box.y = y;
		if (free) {
			attempt([target], accept);
		}
	}

	function swap(i, j, accept) {
		const [a, b] = [{ ...boxes[i] }, { ...boxes[j] }];
		if (i !== j) {
			attempt([[i, b.x, b.y], [j, a.x, a.y]], (rise) => fits(i) && fits(j) && accept(rise));
		}
	}

	function attempt(changes, accept) {
		const total = () => changes.reduce((sum, [i]) => sum + cost(i), empty());
		const before = total();
		const old = changes.map(([i]) => [i, boxes[i].x, boxes[i].y]);
		changes.forEach((change) => put(...change));
		if (!accept(total() - before)) {
			old.forEach((change) => put(...change));
		}
	}
}

/** What one box's place costs: its lines, and the lines that run through it. */
function costOf(boxes, mine, touching, away) {
	let sum = 0;
	for (const { p, q, weight, others } of touching) {
		sum += weight * stretch(p, q);
		for (const other of others) {
			if (cross(p, q, other.p, other.q)) {
				sum += COSTS.crossing * weight * other.weight;
			}
		}
		for (const box of boxes) {
			if (box !== p && box !== q && through(p, q, box)) {
				sum += COSTS.through * weight;
			}
		}
	}
	for (const { p, q, weight } of away) {
		if (through(p, q, mine)) {
			sum += COSTS.through * weight;
		}
	}
	return sum;
}
