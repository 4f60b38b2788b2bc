import { apart, cell, CELLS, COSTS, cross, stretch, through } from "./score.js";

/**
 * What single boxes cost by where they stand: enough to tell what moving them changes, without counting the whole picture again.
 * @param {import("./boxes.js").Box[]} boxes moved by put alone @param {import("./score.js").Line[]} lines @param {import("./boxes.js").Rect} frame
 */
export function ledger(boxes, lines, frame) {
	const drawn = lines.map(({ a, b, weight = 1 }, at) => ({ at, a, b, p: boxes[a], q: boxes[b], weight, others: [], x1: 0, x2: 0, y1: 0, y2: 0 }));
	drawn.forEach((line) => (line.others = drawn.filter((other) => apart(line, other))));
	const touching = boxes.map((_, i) => drawn.filter((line) => line.a === i || line.b === i));
	const away = boxes.map((_, i) => drawn.filter((line) => line.a !== i && line.b !== i));
	const crowd = new Int32Array(CELLS.across * CELLS.down);
	const counted = new Uint8Array(lines.length);
	boxes.forEach((box) => crowd[cell(box, frame)]++);
	drawn.forEach(measure);

	/** Crossings with what was counted before are counted already. */
	function ofLine(line) {
		const { p, q, weight, others, x1, x2, y1, y2 } = line;
		let sum = weight * stretch(p, q);
		for (const other of others) {
			if (other.x1 < x2 && other.x2 > x1 && other.y1 < y2 && other.y2 > y1 && !counted[other.at] && cross(p, q, other.p, other.q)) {
				sum += COSTS.crossing * weight * other.weight;
			}
		}
		for (const box of boxes) {
			if (box !== p && box !== q && near(line, box) && through(p, q, box)) {
				sum += COSTS.through * weight;
			}
		}
		return sum;
	}

	/** What their lines cost, what runs through them, and the picture's empty regions. @param {number[]} some */
	function of(some) {
		let sum = COSTS.empty * crowd.reduce((n, here) => n + (here === 0 ? 1 : 0), 0);
		for (const i of some) {
			for (const line of touching[i]) {
				if (!counted[line.at]) {
					sum += ofLine(line);
					counted[line.at] = 1;
				}
			}
		}
		for (const i of some) {
			for (const line of away[i]) {
				if (!counted[line.at] && near(line, boxes[i]) && through(line.p, line.q, boxes[i])) {
					sum += COSTS.through * line.weight;
				}
			}
		}
		some.forEach((i) => touching[i].forEach(({ at }) => (counted[at] = 0)));
		return sum;
	}

	/** Moves a box. @param {number} i @param {{x: number, y: number}} to */
	function put(i, { x, y }) {
		crowd[cell(boxes[i], frame)]--;
		boxes[i].x = x;
		boxes[i].y = y;
		crowd[cell(boxes[i], frame)]++;
		touching[i].forEach(measure);
	}

	/** @param {number} i @returns {object[]} the boxes that it is linked with */
	const mates = (i) => touching[i].map(({ a, p, q }) => (a === i ? q : p));
	return { of, put, mates };
}

/** Most lines are far from each other and from most boxes, which is quickly told. */
function measure(line) {
	const { p, q } = line;
	line.x1 = Math.min(p.x, q.x);
	line.x2 = Math.max(p.x, q.x);
	line.y1 = Math.min(p.y, q.y);
	line.y2 = Math.max(p.y, q.y);
}

function near(line, box) {
	return line.x1 <= box.x + box.half && line.x2 >= box.x - box.half && line.y1 <= box.y + box.down && line.y2 >= box.y - box.up;
}
