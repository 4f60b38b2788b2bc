/**
 * Boxes are what may not overlap: a dot, its label below, and the gap around both.
 * @typedef {{id: string, half: number, up: number, down: number, x: number, y: number, fixed?: boolean}} Box
 *   half, up, down: how far the box reaches from the dot's centre
 * @typedef {{x1: number, y1: number, x2: number, y2: number}} Rect
 */

/** @param {Box} a @param {Box} b @returns {number} how far they overlap across, 0 or less if apart */
export function across(a, b) {
	return a.half + b.half - Math.abs(a.x - b.x);
}

/** @param {Box} a @param {Box} b @returns {number} how far they overlap downwards */
export function along(a, b) {
	return Math.min(a.y + a.down, b.y + b.down) - Math.max(a.y - a.up, b.y - b.up);
}

/** @param {Box} a @param {Box} b */
export function overlap(a, b) {
	return across(a, b) > 0 && along(a, b) > 0;
}

/** @param {Box[]} boxes @returns {number} pairs that overlap by more than rounding */
export function overlaps(boxes) {
	let count = 0;
	for (let i = 0; i < boxes.length; i++) {
		for (let j = i + 1; j < boxes.length; j++) {
			if (across(boxes[i], boxes[j]) > 0.01 && along(boxes[i], boxes[j]) > 0.01) {
				count++;
			}
		}
	}
	return count;
}

/** @param {Box} box @param {Rect} r */
export function meets(box, r) {
	return box.x + box.half > r.x1 && box.x - box.half < r.x2 && box.y + box.down > r.y1 && box.y - box.up < r.y2;
}

/** @param {Box} box @param {Rect} frame */
export function inside(box, frame) {
	return box.x - box.half >= frame.x1 && box.x + box.half <= frame.x2 && box.y - box.up >= frame.y1
		&& box.y + box.down <= frame.y2;
}

/** Where a control that floats over the picture lies once the picture is drawn that much smaller. @param {Rect[]} rects */
export function scaled(rects, by) {
	return rects.map((r) => ({ x1: r.x1 * by, y1: r.y1 * by, x2: r.x2 * by, y2: r.y2 * by }));
}

/** Keeps a box within the frame. @param {Box} box @param {Rect} frame */
export function clamp(box, frame) {
	box.x = Math.max(frame.x1 + box.half, Math.min(frame.x2 - box.half, box.x));
	box.y = Math.max(frame.y1 + box.up, Math.min(frame.y2 - box.down, box.y));
}

/**
 * Pushes boxes apart, along the shorter way, off the bans and into the frame.
 * @param {Box[]} boxes moved in place
 * @param {Rect} frame
 * @param {Rect[]} bans
 * @param {number} rounds
 * @returns {boolean} whether nothing overlaps any more
 */
export function relax(boxes, frame, bans, rounds = 300) {
	for (let round = 0; round < rounds; round++) {
		let moved = false;
		for (let i = 0; i < boxes.length; i++) {
			for (let j = i + 1; j < boxes.length; j++) {
				moved = part(boxes[i], boxes[j]) || moved;
			}
		}
		for (const box of boxes) {
			if (!box.fixed) {
				clamp(box, frame);
				moved = leave(box, bans, frame) || moved;
			}
		}
		if (!moved) {
			return true;
		}
	}
	return false;
}

function part(a, b) {
	const dx = across(a, b);
	const dy = dx > 0 ? along(a, b) : 0;
	const weight = (a.fixed ? 0 : 1) + (b.fixed ? 0 : 1);
	if (dx <= 0 || dy <= 0 || !weight) {
		return false;
	}
	const axis = dx * 0.7 < dy ? "x" : "y";
	const step = ((a[axis] <= b[axis] ? -1 : 1) * ((axis === "x" ? dx : dy) + 0.5)) / weight;
	a[axis] += a.fixed ? 0 : step;
	b[axis] -= b.fixed ? 0 : step;
	return true;
}

function leave(box, bans, frame) {
	let moved = false;
	for (const r of bans) {
		if (meets(box, r)) {
			const dx = Math.min(box.x + box.half - r.x1, r.x2 - box.x + box.half);
			const dy = Math.min(box.y + box.down - r.y1, r.y2 - box.y + box.up);
			const right = (r.x1 + r.x2) / 2 < (frame.x1 + frame.x2) / 2;
			const low = (r.y1 + r.y2) / 2 < (frame.y1 + frame.y2) / 2;
			if (dx < dy) {
				box.x += (right ? 1 : -1) * (dx + 1);
			} else {
				box.y += (low ? 1 : -1) * (dy + 1);
			}
			moved = true;
		}
	}
	return moved;
}
