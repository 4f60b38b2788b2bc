/**
 * Where the concepts of a speech stand. Pure.
 * @typedef {{term: string, paragraph: number, sentence: number, start: number, end: number, counted: boolean}} Mention
 */

/**
 * What is counted; of a speech that isn't itself, all of it.
 * @param {{counted: boolean, mentions: Mention[]}} speech @returns {Map<string, Mention[]>} by concept, the most frequent first
 */
export function placesOf({ counted, mentions }) {
	const found = new Map();
	for (const mention of mentions) {
		if (mention.counted || !counted) {
			found.set(mention.term, [...(found.get(mention.term) ?? []), mention]);
		}
	}
	return new Map([...found].sort((a, b) => b[1].length - a[1].length));
}

/** The next or previous of several, around the end. @param {number} at -1 before the first step @param {1|-1} by @param {number} n @returns {number} */
export function stepped(at, by, n) {
	return at < 0 ? (by > 0 ? 0 : n - 1) : (at + by + n) % n;
}

/** @param {Mention[]} places @returns {[number, number]} the first and the last paragraph */
export function span(places) {
	const paragraphs = places.map(({ paragraph }) => paragraph);
	return [Math.min(...paragraphs), Math.max(...paragraphs)];
}

/** @param {Map<string, Mention[]>} places @returns {Map<number, Set<string>>} the concepts of each paragraph */
export function heldBy(places) {
	const held = new Map();
	places.forEach((all, term) => all.forEach(({ paragraph }) => held.set(paragraph, (held.get(paragraph) ?? new Set()).add(term))));
	return held;
}

/**
 * A sentence cut where something stands in it; of what overlaps, the first and longest.
 * @template {{start: number, end: number}} F
 * @param {string} sentence @param {F[]} found @returns {{text: string, found: F?}[]} nothing is lost
 */
export function cut(sentence, found) {
	const parts = [];
	let at = 0;
	for (const each of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
		if (each.start >= at) {
			parts.push({ text: sentence.slice(at, each.start), found: null }, { text: sentence.slice(each.start, each.end), found: each });
			at = each.end;
		}
	}
	return [...parts, { text: sentence.slice(at), found: null }].filter(({ text }) => text);
}

/**
 * A passage that was selected, as something to be cited.
 * @param {object} speech @param {string} text @param {number} from its first paragraph @param {number} to its last
 */
export function quotation(speech, text, from, to) {
	return { speech, text: text.trim().replace(/\s*\n\s*/g, "\n"), paragraph: from, last: to > from ? to : null, sentence: null };
}
