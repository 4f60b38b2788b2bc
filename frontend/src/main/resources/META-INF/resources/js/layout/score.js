/**
 * What makes a picture hard to read, in one number: crossings, lines through labels, long lines, empty regions.
 * @typedef {import("./boxes.js").Box} Box
 * @typedef {import("./boxes.js").Rect} Rect
 * @typedef {{a: number, b: number, weight?: number}} Line indexes of boxes; weight: how much its crossings and length matter
 */
export const COSTS = { crossing: 1.8, through: 1.6, length: 1 / 110, empty: 6 };
export const CELLS = { across: 6, down: 5 };

/** Whether the segments pq and rs cross. */
export function cross(p, q, r, s) {
	return side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0;
}

function side(p, q, r) {
	return (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
}

/** Whether the segment pq runs through a box (Liang and Barsky 1984). */
export function through(p, q, box) {
	const dx = q.x - p.x;
	const dy = q.y - p.y;
	let t0 = 0;
	let t1 = 1;
	const clip = (d, room) => {
		if (d === 0) {
			return room >= 0;
		}
		if (d < 0) {
			t0 = Math.max(t0, room / d);
		} else {
			t1 = Math.min(t1, room / d);
		}
		return t0 < t1;
	};
	return clip(-dx, p.x - box.x + box.half) && clip(dx, box.x + box.half - p.x)
		&& clip(-dy, p.y - box.y + box.up) && clip(dy, box.y + box.down - p.y);
}

/** The cell of the frame's grid that a point lies in. */
export function cell(point, frame) {
	const column = Math.floor(((point.x - frame.x1) / (frame.x2 - frame.x1)) * CELLS.across);
	const row = Math.floor(((point.y - frame.y1) / (frame.y2 - frame.y1)) * CELLS.down);
	return Math.max(0, Math.min(CELLS.down - 1, row)) * CELLS.across + Math.max(0, Math.min(CELLS.across - 1, column));
}

/**
 * @param {Box[]} boxes
 * @param {Line[]} lines
 * @param {Rect} frame
 * @returns {{crossings: number, through: number, length: number, empty: number, total: number}}
 */
export function score(boxes, lines, frame) {
	const found = { crossings: 0, through: 0, length: 0, empty: 0, total: 0 };
	lines.forEach((line, i) => {
		const [p, q] = [boxes[line.a], boxes[line.b]];
		const weight = line.weight ?? 1;
		found.length += weight * Math.hypot(p.x - q.x, p.y - q.y);
		for (const other of lines.slice(i + 1)) {
			if (apart(line, other) && cross(p, q, boxes[other.a], boxes[other.b])) {
				found.crossings += weight * (other.weight ?? 1);
			}
		}
		found.through += weight * boxes.filter((box) => box !== p && box !== q && through(p, q, box)).length;
	});
	found.empty = CELLS.across * CELLS.down - new Set(boxes.map((box) => cell(box, frame))).size;
	found.total = COSTS.crossing * found.crossings + COSTS.through * found.through + COSTS.length * found.length
		+ COSTS.empty * found.empty;
	return found;
}

/** Whether two lines have no end in common. */
export function apart(one, other) {
	return one.a !== other.a && one.a !== other.b && one.b !== other.a && one.b !== other.b;
}
