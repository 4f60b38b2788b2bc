/** Scales of a chart. Pure. */

/** About as many marks as an axis has room for. */
const MARKS = 4;

/** Ends of an axis from 0 that are easily read, and its marks. @param {number} most @param {number} [least] between two marks @returns {number[]} from 0 on */
export function ticks(most, least = 0) {
	if (!(most > 0)) {
		return [0, 1];
	}
	const rough = Math.max(least, most / MARKS);
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough * (1 - 1e-9));
	const count = Math.ceil(most / step - 1e-9);
	return Array.from({ length: count + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}

/**
 * The parts of a line between gaps; a point between two gaps is a part of its own.
 * @param {(number?)[]} values @param {(i: number) => number} x @param {(value: number) => number} y @returns {string[]} what svg's path takes
 */
export function parts(values, x, y) {
	const paths = [];
	let path = "";
	values.forEach((value, i) => {
		if (value === null) {
			path && paths.push(path);
			path = "";
		} else {
			path += `${path ? "L" : "M"}${x(i).toFixed(1)} ${y(value).toFixed(1)}`;
		}
	});
	path && paths.push(path);
	return paths;
}

/** Which marks of an axis have room for their text: the last, and every nth before that is far enough. @param {number} count @param {number} room how many have room */
export function told(count, room) {
	const every = Math.max(1, Math.ceil(count / Math.max(1, room)));
	return Array.from({ length: count }, (_, i) => i).filter((i) => i === count - 1 || (i % every === 0 && count - 1 - i >= every));
}

/** Heights at which texts stand that want to stand at others, each at least a line apart. @param {number[]} wanted @param {number} apart @param {number} low @param {number} high */
export function spaced(wanted, apart, low, high) {
	const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b]);
	const at = [];
	order.forEach((i, rank) => {
		at[i] = Math.max(wanted[i], rank ? at[order[rank - 1]] + apart : low);
	});
	const over = order.length ? at[order.at(-1)] - high : 0;
	if (over > 0) {
		order.toReversed().forEach((i, rank, all) => {
			at[i] = Math.min(at[i], rank ? at[all[rank - 1]] - apart : high);
		});
	}
	return at;
}
