/** Several names in one text, as they are pasted: apart by 、，; white space or lines. Some names have such a mark within. Pure. */
const MARK = /[、，,;；|\s]+/u;
const MARKS = new RegExp(MARK, "gu");
const OUTER = new RegExp(`^${MARK.source}|${MARK.source}$`, "gu");
/** As many marks as a name may have within, and as many pieces as are looked at; what is beyond stays as it is. */
const WITHIN = 4;
const MOST = 50;

/** @param {string} text @returns {boolean} whether there may be several */
export function several(text) {
	return MARK.test(text.replace(OUTER, ""));
}

/** @param {string} text @returns {string[]} whatever in it may be a name: runs of pieces, as they are written */
export function candidates(text) {
	const { pieces, marks } = apart(text);
	return [...new Set(pieces.flatMap((_, from) => runs(from, pieces.length).map((to) => joined(pieces, marks, from, to))))];
}

/**
 * The longest names first, from left to right.
 * @param {string} text @param {Map<string, {name: string}>} known of the candidates, those that name a concept
 * @returns {{found: {name: string}[], rest: string[]}} each concept once; rest: what names none, as it is written
 */
export function named(text, known) {
	const { pieces, marks, rest } = apart(text);
	const found = new Map();
	const unknown = [];
	for (let from = 0; from < pieces.length;) {
		const to = runs(from, pieces.length).reverse().find((end) => known.has(joined(pieces, marks, from, end)));
		if (to === undefined) {
			unknown.push(pieces[from]);
		} else {
			const term = known.get(joined(pieces, marks, from, to));
			found.set(term.name, term);
		}
		from = (to ?? from) + 1;
	}
	return { found: [...found.values()], rest: [...unknown, ...rest] };
}

function apart(text) {
	const whole = text.replace(OUTER, "");
	const pieces = whole.split(MARK);
	return { pieces: pieces.slice(0, MOST), rest: pieces.slice(MOST), marks: whole.match(MARKS) ?? [] };
}

function runs(from, length) {
	return Array.from({ length: Math.min(WITHIN + 1, length - from) }, (_, i) => from + i);
}

function joined(pieces, marks, from, to) {
	return pieces.slice(from, to + 1).reduce((text, piece, i) => text + marks[from + i - 1] + piece);
}
