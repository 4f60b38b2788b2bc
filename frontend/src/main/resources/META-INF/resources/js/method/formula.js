/**
 * Formulas as trees, so that what is shown is what is computed. Pure.
 * @typedef {number|"a"|"f1"|"f2"|"N"|[string, ...Formula[]]} Formula [operator, operands…] with + - * / ln log2 neg
 * @typedef {{a: number, f1: number, f2: number, N: number}} Counts
 */
const OPERATIONS = {
	"+": (...values) => values.reduce((sum, value) => sum + value),
	"-": (x, y) => x - y,
	"*": (...values) => values.reduce((product, value) => product * value),
	"/": (x, y) => x / y,
	ln: Math.log,
	log2: (x) => Math.log(x) / Math.LN2,
	neg: (x) => -x,
};

/** The measures that are one formula. @type {Record<string, Formula>} */
export const FORMULAS = {
	npmi: ["/", ["ln", ["/", ["*", "a", "N"], ["*", "f1", "f2"]]], ["neg", ["ln", ["/", "a", "N"]]]],
	logdice: ["+", 14, ["log2", ["/", ["*", 2, "a"], ["+", "f1", "f2"]]]],
	jaccard: ["/", "a", ["-", ["+", "f1", "f2"], "a"]],
	count: "a",
};

/** The four cells of a pair's table: what was counted, and what chance would give. @type {[Formula, Formula][]} */
export const CELLS = [
	["a", ["/", ["*", "f1", "f2"], "N"]],
	[["-", "f1", "a"], ["/", ["*", "f1", ["-", "N", "f2"]], "N"]],
	[["-", "f2", "a"], ["/", ["*", ["-", "N", "f1"], "f2"], "N"]],
	[["+", ["-", ["-", "N", "f1"], "f2"], "a"], ["/", ["*", ["-", "N", "f1"], ["-", "N", "f2"]], "N"]],
];

/** @param {Formula} formula @param {Counts} counts @returns {number} */
export function value(formula, counts) {
	if (Array.isArray(formula)) {
		const [operator, ...operands] = formula;
		return OPERATIONS[operator](...operands.map((operand) => value(operand, counts)));
	}
	return typeof formula === "number" ? formula : counts[formula];
}

/** The cells in figures. @param {Counts} counts @returns {{observed: number, expected: number, part: number}[]} part: O ln(O/E) */
export function cells(counts) {
	return CELLS.map(([o, e]) => {
		const [observed, expected] = [value(o, counts), value(e, counts)];
		return { observed, expected, part: observed === 0 ? 0 : observed * Math.log(observed / expected) };
	});
}

/** A pair's score. @param {string} measure @param {Counts} counts @returns {number} */
export function score(measure, counts) {
	if (measure === "g2") {
		const sum = cells(counts).reduce((total, { part }) => total + part, 0);
		return (counts.a * counts.N >= counts.f1 * counts.f2 ? 2 : -2) * sum;
	}
	return measure === "npmi" && counts.a === counts.N ? 1 : value(FORMULAS[measure], counts);
}

/** The same formula with its outermost operands worked out, the last step before the score. @param {Formula} formula @param {Counts} counts */
export function halfway(formula, counts) {
	return Array.isArray(formula) ? [formula[0], ...formula.slice(1).map((operand) => value(operand, counts))] : formula;
}
