/**
 * What makes a picture hard to read, in one number: crossings, lines through labels, long lines, empty regions.
 * @typedef {import("./boxes.js").Box} Box
 * @typedef {import("./boxes.js").Rect} Rect
 * @typedef {{a: number, b: number, weight?: number}} Line indexes of boxes; weight: how much its crossings and length matter
 */
export const COSTS = { crossing: 1.8, through: 1.6, length: 1 / 140, empty: 6 };
const LONG = 240;
export const CELLS = { across: 6, down: 5 };

/** Whether the segments pq and rs cross. */
export function cross(p, q, r, s) {
	return Math.max(p.x, q.x) > Math.min(r.x, s.x) && Math.min(p.x, q.x) < Math.max(r.x, s.x)
		&& Math.max(p.y, q.y) > Math.min(r.y, s.y) && Math.min(p.y, q.y) < Math.max(r.y, s.y)
		&& side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0;
}

function side(p, q, r) {
	return (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
}

/** Whether the segment pq runs through a box: not wholly to one side of it, and not past all its corners on one side. */
export function through(p, q, box) {
	const left = box.x - box.half;
	const right = box.x + box.half;
	const top = box.y - box.up;
	const bottom = box.y + box.down;
	if ((p.x < left && q.x < left) || (p.x > right && q.x > right) || (p.y < top && q.y < top) || (p.y > bottom && q.y > bottom)) {
		return false;
	}
	const dx = q.x - p.x;
	const dy = q.y - p.y;
	const a = dx * (top - p.y) - dy * (left - p.x);
	const b = dx * (top - p.y) - dy * (right - p.x);
	const c = dx * (bottom - p.y) - dy * (left - p.x);
	const d = dx * (bottom - p.y) - dy * (right - p.x);
	return !((a > 0 && b > 0 && c > 0 && d > 0) || (a < 0 && b < 0 && c < 0 && d < 0));
}

/** Long lines cost more than their length: two middling ones are better than a short one and one across the map. */
export function stretch(p, q) {
	const length = Math.hypot(p.x - q.x, p.y - q.y);
	return COSTS.length * length * (1 + length / LONG);
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
		found.length += Math.hypot(p.x - q.x, p.y - q.y);
		found.total += weight * stretch(p, q);
		for (let j = i + 1; j < lines.length; j++) {
			const other = lines[j];
			if (apart(line, other) && cross(p, q, boxes[other.a], boxes[other.b])) {
				found.crossings += weight * (other.weight ?? 1);
			}
		}
		found.through += weight * boxes.filter((box) => box !== p && box !== q && through(p, q, box)).length;
	});
	found.empty = CELLS.across * CELLS.down - new Set(boxes.map((box) => cell(box, frame))).size;
	found.total += COSTS.crossing * found.crossings + COSTS.through * found.through + COSTS.empty * found.empty;
	return found;
}

/** Whether two lines have no end in common. */
export function apart(one, other) {
	return one.a !== other.a && one.a !== other.b && one.b !== other.a && one.b !== other.b;
}
