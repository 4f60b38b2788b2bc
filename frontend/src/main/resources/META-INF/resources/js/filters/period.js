/**
 * The years between two handles, which stand on the edges between bars: edge i is before year i. Pure.
 * @typedef {{from: string?, to: string?}} Period each a year, or finer, null for none
 */

/** As many bars as can be told apart at the width of the filters. */
const BARS = 64;

/** @param {string[]} years all of them, in order @param {Period} period @returns {[number, number]} the edges of the two handles */
export function edgesOf(years, { from, to }) {
	const first = from ? years.findIndex((year) => year >= from.slice(0, 4)) : 0;
	const last = to ? years.findLastIndex((year) => year <= to.slice(0, 4)) : years.length - 1;
	const low = first < 0 ? years.length - 1 : first;
	return [low, Math.max(low, last) + 1];
}

/** @param {string[]} years @param {number} edge @returns {Period} what the left handle says there */
export function fromEdge(years, edge) {
	return { from: edge === 0 ? null : years[edge] };
}

/** @param {string[]} years @param {number} edge @returns {Period} what the right handle says there */
export function toEdge(years, edge) {
	return { to: edge === years.length ? null : years[edge - 1] };
}

/**
 * A bar a year, or, of very many years, one for several.
 * @param {Map<string, number>} counts speeches by year
 * @returns {{first: string, last: string, n: number}[]}
 */
export function barsOf(counts) {
	const years = [...counts];
	const each = Math.ceil(years.length / BARS);
	return Array.from({ length: Math.ceil(years.length / each) }, (_, i) => years.slice(i * each, (i + 1) * each))
		.map((some) => ({ first: some[0][0], last: some.at(-1)[0], n: some.reduce((sum, [, n]) => sum + n, 0) }));
}
