import { overlaps } from "./boxes.js";
import { score } from "./score.js";

const ROUNDS = 12;
const HEAD = 40;
const GAP = 24;
const FEWEST = 4;

/**
 * Columns from left to right by year, those without one last; within a column each stands beside those that it is linked with. Years with few
 * concepts share a column with the next, one with many takes several.
 * @param {{boxes: import("./boxes.js").Box[], lines: {a: number, b: number}[], years: (number?)[], width: number, height: number}} input
 * @returns {{positions: Record<string, {x: number, y: number}>, frame: import("./boxes.js").Rect, axis: {from: number?, to: number?, x: number, x1: number, x2: number}[], quality: object}}
 */
export function timeline({ boxes: given, lines, years, width, height }) {
	const boxes = given.map((box) => ({ ...box }));
	const groups = spans(years, Math.max(FEWEST, Math.round(Math.sqrt(boxes.length))));
	const rows = rowsFor(groups, boxes, width / height);
	const { columns, axis } = columnsOf(groups, boxes, rows, years);
	const high = Math.max(0, ...columns.map((column) => tall(column, boxes)));
	sweep(columns, lines, boxes, HEAD + Math.max(high, height - HEAD - 24) / 2);
	const right = Math.max(width, (axis.at(-1)?.x2 ?? 0) + 12);
	const frame = { x1: 0, y1: 0, x2: right, y2: Math.max(height, HEAD + high + 24) };
	return { positions: Object.fromEntries(boxes.map(({ id, x, y }) => [id, { x, y }])), frame, axis, quality: { ...score(boxes, lines, frame), overlaps: overlaps(boxes) } };
}

/** Boxes by year, neighbouring years together until there are no more than so many; without a year stand apart. @returns {number[][]} */
function spans(years, most) {
	const order = [...new Set(years)].filter((year) => year !== null).sort((a, b) => a - b);
	const groups = order.map((year) => [...years.keys()].filter((i) => years[i] === year));
	while (groups.length > most) {
		const size = (i) => groups[i].length + groups[i + 1].length;
		const least = [...groups.keys()].slice(1).reduce((best, i) => (size(i - 1) < size(best) ? i - 1 : best), 0);
		groups.splice(least, 2, [...groups[least], ...groups[least + 1]]);
	}
	const none = [...years.keys()].filter((i) => years[i] === null);
	return none.length ? [...groups, none] : groups;
}

function tall(column, boxes) {
	return column.reduce((sum, i) => sum + boxes[i].up + boxes[i].down, 0);
}

/** So many that the picture has about the screen's shape. */
function rowsFor(groups, boxes, shape) {
	const most = Math.max(1, ...groups.map((group) => group.length));
	const mean = (of) => boxes.reduce((sum, box) => sum + of(box), 1) / (boxes.length || 1);
	const [wide, high] = [2.4 * mean(({ half }) => half), mean(({ up, down }) => up + down)];
	const off = (rows) => Math.abs(Math.log((groups.reduce((sum, group) => sum + Math.ceil(group.length / rows), 0) * wide) / (HEAD + rows * high) / shape));
	return Array.from({ length: most }, (_, i) => i + 1).reduce((best, rows) => (off(rows) < off(best) ? rows : best), 1);
}

function columnsOf(groups, boxes, rows, years) {
	let x = 12;
	const columns = [];
	const axis = groups.map((group) => {
		const x1 = x;
		const each = Math.ceil(group.length / Math.ceil(group.length / rows));
		for (let k = 0; k < group.length; k += each) {
			const column = group.slice(k, k + each);
			const half = Math.max(...column.map((i) => boxes[i].half));
			column.forEach((i) => (boxes[i].x = x + half));
			columns.push(column);
			x += 2 * half;
		}
		x += GAP;
		return { from: years[group[0]], to: years[group.at(-1)], x1, x2: x - GAP, x: (x1 + x - GAP) / 2 };
	});
	return { columns, axis };
}

/** Each column is ordered by where the others' ends of its lines are, several times to and fro. */
function sweep(columns, lines, boxes, middle) {
	const near = boxes.map(() => []);
	lines.forEach(({ a, b }) => {
		near[a].push(b);
		near[b].push(a);
	});
	const stand = (column) => column.reduce((y, i) => {
		boxes[i].y = y + boxes[i].up;
		return y + boxes[i].up + boxes[i].down;
	}, middle - tall(column, boxes) / 2);
	columns.forEach(stand);
	for (let round = 0; round < ROUNDS; round++) {
		for (const column of round % 2 ? [...columns].reverse() : columns) {
			const wish = new Map(column.map((i) => [i, near[i].length ? near[i].reduce((sum, j) => sum + boxes[j].y, 0) / near[i].length : boxes[i].y]));
			column.sort((a, b) => wish.get(a) - wish.get(b) || a - b);
			stand(column);
		}
	}
}
