import { overlaps } from "./boxes.js";
import { score } from "./score.js";

const ROUNDS = 12;
const HEAD = 40;
const GAP = 24;

/**
 * Columns from left to right by year, those without one last; within a year each stands beside those that it is linked with. A year with many
 * concepts takes several columns.
 * @param {{boxes: import("./boxes.js").Box[], lines: {a: number, b: number}[], years: (number?)[], width: number, height: number}} input
 * @returns {{positions: Record<string, {x: number, y: number}>, frame: import("./boxes.js").Rect, axis: {year: number?, x: number, x1: number, x2: number}[], quality: object}}
 */
export function timeline({ boxes: given, lines, years, width, height }) {
	const boxes = given.map((box) => ({ ...box }));
	const order = [...new Set(years)].sort((a, b) => (a === null) - (b === null) || a - b);
	const groups = order.map((year) => [...boxes.keys()].filter((i) => years[i] === year));
	const high = Math.max(1, ...boxes.map((box) => box.up + box.down));
	const rows = rowsFor(groups, boxes, high, width / height);
	const { columns, axis } = columnsOf(groups, boxes, rows, order);
	sweep(columns, lines, boxes, high);
	const right = Math.max(width, (axis.at(-1)?.x2 ?? 0) + 12);
	const frame = { x1: 0, y1: 0, x2: right, y2: Math.max(height, HEAD + rows * high + 12) };
	return { positions: Object.fromEntries(boxes.map(({ id, x, y }) => [id, { x, y }])), frame, axis, quality: { ...score(boxes, lines, frame), overlaps: overlaps(boxes) } };
}

/** So many that the picture has about the screen's shape. */
function rowsFor(groups, boxes, high, shape) {
	const most = Math.max(1, ...groups.map((group) => group.length));
	const wide = 2 * Math.max(1, ...boxes.map((box) => box.half));
	const off = (rows) => Math.abs(Math.log((groups.reduce((sum, group) => sum + Math.ceil(group.length / rows), 0) * wide) / (HEAD + rows * high) / shape));
	return Array.from({ length: most }, (_, i) => i + 1).reduce((best, rows) => (off(rows) < off(best) ? rows : best), 1);
}

function columnsOf(groups, boxes, rows, order) {
	let x = 12;
	const columns = [];
	const axis = groups.map((group, at) => {
		const x1 = x;
		for (let k = 0; k < group.length; k += rows) {
			const column = group.slice(k, k + rows);
			const half = Math.max(...column.map((i) => boxes[i].half));
			column.forEach((i) => (boxes[i].x = x + half));
			columns.push(column);
			x += 2 * half;
		}
		x += GAP;
		return { year: order[at], x1, x2: x - GAP, x: (x1 + x - GAP) / 2 };
	});
	return { columns, axis };
}

/** Each column is ordered by where the others' ends of its lines are, several times to and fro. */
function sweep(columns, lines, boxes, high) {
	const most = Math.max(0, ...columns.map((column) => column.length));
	const near = boxes.map(() => []);
	lines.forEach(({ a, b }) => {
		near[a].push(b);
		near[b].push(a);
	});
	const stand = (column) => column.forEach((i, k) => (boxes[i].y = HEAD + high * (k + (most - column.length) / 2) + boxes[i].up));
	columns.forEach(stand);
	for (let round = 0; round < ROUNDS; round++) {
		for (const column of round % 2 ? [...columns].reverse() : columns) {
			const wish = new Map(column.map((i) => [i, near[i].length ? near[i].reduce((sum, j) => sum + boxes[j].y, 0) / near[i].length : boxes[i].y]));
			column.sort((a, b) => wish.get(a) - wish.get(b) || a - b);
			stand(column);
		}
	}
}
