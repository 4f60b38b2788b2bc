/**
 * A passage cut into pieces: plain text, highlights, gaps. Pure.
 * @typedef {{text: string, term?: string, gap?: boolean}} Piece
 * @typedef {{term: string, start: number, end: number}} Highlight
 */

/** @param {string} text @param {Highlight[]} highlights @returns {Piece[]} the whole text, overlapping highlights left out */
export function pieces(text, highlights, from = 0, to = text.length) {
	const found = [];
	let at = from;
	for (const mark of sorted(highlights)) {
		if (mark.start >= at && mark.end <= to) {
			found.push({ text: text.slice(at, mark.start) }, { text: text.slice(mark.start, mark.end), term: mark.term });
			at = mark.end;
		}
	}
	found.push({ text: text.slice(at, to) });
	return found.filter((piece) => piece.text);
}

/**
 * A long passage shortened to the surroundings of its highlights.
 * @param {string} text @param {Highlight[]} highlights
 * @param {{whole: number, around: number}} room whole: a text up to that long stays; around: the most that is kept on either side
 * @returns {Piece[]?} null where the text is short enough as it is
 */
export function shortened(text, highlights, { whole = 180, around = 48 } = {}) {
	const windows = joined(sorted(highlights).map(({ start, end }) => [start, end]), text, around);
	const kept = windows.reduce((sum, [from, to]) => sum + to - from, 0);
	if (text.length <= whole || kept > text.length * 0.8) {
		return null;
	}
	const gap = { text: "……", gap: true };
	return windows.flatMap(([from, to], i) => [
		...(i === 0 && from > 0 ? [gap] : []), ...pieces(text, highlights, from, to), ...(to < text.length ? [gap] : []),
	]);
}

function sorted(highlights) {
	return [...highlights].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Windows widened to whole sentences where one ends near, else to the nearest comma, and merged where they touch. */
function joined(windows, text, reach) {
	const result = [];
	for (const [start, end] of windows) {
		const from = before(text, start, reach);
		const to = after(text, end, reach);
		if (result.length && from <= result.at(-1)[1] + 8) {
			result.at(-1)[1] = Math.max(result.at(-1)[1], to);
		} else {
			result.push([from, to]);
		}
	}
	return result;
}

const ENDS = /[。！？；]/;
const COMMAS = /[，、：]/;

/** The beginning of a sentence within reach, else what follows the furthest comma there. */
function before(text, at, reach) {
	const low = Math.max(0, at - reach);
	for (let i = at; i > low; i--) {
		if (ENDS.test(text[i - 1])) {
			return i;
		}
	}
	for (let i = low; i < at && low > 0; i++) {
		if (COMMAS.test(text[i])) {
			return i + 1;
		}
	}
	return low;
}

function after(text, at, reach) {
	const high = Math.min(text.length, at + reach);
	for (let i = at; i < high; i++) {
		if (ENDS.test(text[i])) {
			return i + 1 + (/[”》）]/.test(text[i + 1] ?? "") ? 1 : 0);
		}
	}
	for (let i = high; i > at && high < text.length; i--) {
		if (COMMAS.test(text[i - 1])) {
			return i;
		}
	}
	return high;
}
