import { completed } from "../view/view.js";

/** The line of a method card, and the view that it tells. Pure. */
const BEGINNING = /tifa\/\d+;/i;
/** What a view doesn't hold, though the interface for scripts can be asked for it. */
const BEYOND = ["status", "offset"];

/** @param {string} text @returns {boolean} whether a method line, whole or not, stands in it, however it was broken or widened */
export function isLine(text) {
	return BEGINNING.test(text.normalize("NFKC").replace(/\s/g, ""));
}

/**
 * @param {object} asked as the server reads it from a line @param {import("../view/view.js").View} before of which looks and places stay
 * @returns {import("../view/view.js").View}
 */
export function viewOf({ term = [], edge = null, a, b, shownSpeech, community = [], limit, ...rule }, { look, drawer }) {
	const made = edge || (limit === 0 && term.length) ? { names: term, links: edge } : null;
	const path = a ? { a, b } : null;
	const ask = { ...rule, community: community.map(String), term: made ? [] : path ? [a, b] : term, limit: made || path ? null : limit, path };
	return completed({ ask, made, look, drawer });
}

/** @param {object} asked @returns {string[]} what of it no view holds */
export function beyond(asked) {
	return BEYOND.filter((name) => asked[name] !== undefined);
}
