/**
 * Thresholds: where a slider for one can stop, how many links pass it, what may be typed. Pure.
 * @typedef {{from: number, to: number, count: number}} Bin a range and how many links lie in it, as the server tells them
 */

/** Where a measure's scores are counted in even ranges, its slider stops at round values. */
const STEPS = { npmi: 0.05, jaccard: 0.01, logdice: 0.5 };
/** What a score can be at all. */
const REACH = { npmi: [-1, 1], jaccard: [0, 1], logdice: [-Infinity, 14], g2: [-Infinity, Infinity], count: [0, Infinity] };
const MOST = 2 ** 31 - 1;

/** @param {Bin[]} bins @param {number} now what is in force @returns {number[]} from 1 */
export function countStops(bins, now) {
	return inOrder([1, ...bins.map(({ from }) => from), now]);
}

/** @param {Bin[]} bins @param {string} measure @param {number?} now @returns {(number|null)[]} null, that is any score, first */
export function scoreStops(bins, measure, now) {
	return [null, ...inOrder([...round(bins, STEPS[measure]), ...(now === null ? [] : [now])])];
}

function round(bins, step) {
	if (!step || !bins.length) {
		return bins.map(({ from }) => from);
	}
	const [first, last] = [Math.ceil(hundredths(bins[0].from / step)), Math.floor(hundredths(bins.at(-1).to / step))];
	return Array.from({ length: last - first + 1 }, (_, i) => hundredths((first + i) * step));
}

function hundredths(value) {
	return Number(value.toFixed(2));
}

function inOrder(values) {
	return [...new Set(values)].sort((a, b) => a - b);
}

/**
 * How many links reach a value: at least, and at most where the value lies within a range.
 * @param {Bin[]} bins @param {number?} value @returns {[number, number]}
 */
export function reaching(bins, value) {
	const sum = (some) => some.reduce((n, { count }) => n + count, 0);
	return value === null ? [sum(bins), sum(bins)] : [sum(bins.filter(({ from }) => from >= value)), sum(bins.filter(({ to }) => to > value))];
}

/** @param {string} text @returns {number} a number of passages; NaN where it is none */
export function readCount(text) {
	const value = numberOf(text);
	return Number.isInteger(value) && value >= 1 && value <= MOST ? value : NaN;
}

/** @param {string} text @param {string} measure @returns {number?} a score, null for any; NaN where it is none */
export function readScore(text, measure) {
	if (!text.trim()) {
		return null;
	}
	const value = numberOf(text);
	const [low, high] = REACH[measure];
	return Number.isFinite(value) && value >= low && value <= high ? value : NaN;
}

/** Full-width digits and the true minus are what a Chinese keyboard gives. */
function numberOf(text) {
	const plain = text.normalize("NFKC").trim().replace("−", "-");
	return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : NaN;
}
