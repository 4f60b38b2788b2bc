/** Seven colours, and grey for all other categories. */
const COLOURS = 7;
const REST = 9;
let given = new Map();

/** Gives the colours out: by the corpus alone, so that whoever looks at it sees the same ones, whatever was looked at before. @param {string[]} categories */
export function colourBy(categories) {
	given = new Map(categories.slice(0, COLOURS).map((category, i) => [category, i]));
}

/** @param {string} category @returns {string} the name of its colour among the tokens */
export function colour(category) {
	return `--c${given.get(category) ?? REST}`;
}
