/** Seven colours and grey for categories; whoever got a colour keeps it as long as the page lives. */
const COLOURS = 7;
const REST = 9;
const given = new Map();

/** Gives the free colours to the most frequent categories. @param {{category: string}[]} nodes */
export function adopt(nodes) {
	for (const [category] of tally(nodes)) {
		if (category && !given.has(category) && given.size < COLOURS) {
			given.set(category, given.size);
		}
	}
}

/** @param {string} category @returns {string} the name of its colour among the tokens */
export function colour(category) {
	return `--c${given.get(category) ?? REST}`;
}

/** @param {{category: string}[]} nodes @returns {[string, number][]} categories and counts, most frequent first */
export function tally(nodes) {
	const counts = new Map();
	nodes.forEach(({ category }) => counts.set(category, (counts.get(category) ?? 0) + 1));
	return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
