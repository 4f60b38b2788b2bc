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
 * @param {{whole: number, around: number}} room whole: a text up to that long stays; around: characters kept on either side
 * @returns {Piece[]?} null where the text is short enough as it is
 */
export function shortened(text, highlights, { whole = 180, around = 36 } = {}) {
	const windows = joined(sorted(highlights).map(({ start, end }) => [start - around, end + around]), text);
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

/** Windows widened to the nearest stop and merged where they touch. */
function joined(windows, text) {
	const result = [];
	for (const [start, end] of windows) {
		const from = back(text, Math.max(0, start));
		const to = on(text, Math.min(text.length, end));
		if (result.length && from <= result.at(-1)[1] + 8) {
			result.at(-1)[1] = Math.max(result.at(-1)[1], to);
		} else {
			result.push([from, to]);
		}
	}
	return result;
}

const STOP = /[。！？；，、：]/;

function back(text, at) {
	for (let i = at; i > Math.max(0, at - 16); i--) {
		if (STOP.test(text[i - 1])) {
			return i;
		}
	}
	return at < 16 ? 0 : at;
}

function on(text, at) {
	for (let i = at; i < Math.min(text.length, at + 16); i++) {
		if (STOP.test(text[i])) {
			return i + 1;
		}
	}
	return text.length - at < 16 ? text.length : at;
}
