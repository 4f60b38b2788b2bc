import { clamp, inside, meets, overlap } from "./boxes.js";
import { ledger } from "./ledger.js";
import { normal } from "./random.js";

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
	const costs = ledger(boxes, lines, frame);
	const mates = boxes.map((_, i) => costs.mates(i));
	const fits = (i) => inside(boxes[i], frame) && !bans.some((r) => meets(boxes[i], r))
		&& !boxes.some((box, j) => j !== i && overlap(boxes[i], box));

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
		const target = [i, { x: box.x, y: box.y }];
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
			attempt([[i, b], [j, a]], (rise) => fits(i) && fits(j) && accept(rise));
		}
	}

	function attempt(changes, accept) {
		const moved = changes.map(([i]) => i);
		const before = costs.of(moved);
		const old = moved.map((i) => [i, { ...boxes[i] }]);
		changes.forEach((change) => costs.put(...change));
		if (!accept(costs.of(moved) - before)) {
			old.forEach((change) => costs.put(...change));
		}
	}
}
