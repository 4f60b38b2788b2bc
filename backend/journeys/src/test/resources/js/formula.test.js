import { cells, FORMULAS, halfway, score, value } from "/js/method/formula.js";
import { written } from "/js/method/mathml.js";
import { equal, holds, test } from "/tests/check.js";

const counts = { a: 3, f1: 5, f2: 3, N: 7 };
const near = (found, expected) => holds(Math.abs(found - expected) < 1e-9, `expected ${expected}, found ${found}`);

test("each measure gives what is worked out by hand", () => {
	near(score("npmi", counts), Math.log(21 / 15) / -Math.log(3 / 7));
	near(score("logdice", counts), 14 + Math.log2(6 / 8));
	near(score("jaccard", counts), 3 / 5);
	equal(score("count", counts), 3);
	near(score("g2", counts), 2 * (3 * Math.log(21 / 15) + 2 * Math.log(14 / 20) + 2 * Math.log(14 / 8)));
});

test("a pair that meets less often than by chance has a negative G², one that is everywhere an NPMI of 1", () => {
	holds(score("g2", { a: 1, f1: 4, f2: 3, N: 7 }) < 0, "not negative");
	equal(score("npmi", { a: 7, f1: 7, f2: 7, N: 7 }), 1);
});

test("the four cells are all units", () => {
	equal(cells(counts).map(({ observed }) => observed), [3, 2, 0, 2]);
	near(cells(counts).reduce((sum, { expected }) => sum + expected, 0), 7);
});

test("the last step before the score is worth as much as the formula", () => {
	for (const formula of Object.values(FORMULAS)) {
		near(value(halfway(formula, counts), counts), value(formula, counts));
	}
});

test("formulas are written in letters and in figures, with brackets where they are needed", () => {
	equal(written(FORMULAS.jaccard).textContent, "af1+f2−a");
	equal(written(FORMULAS.jaccard, counts).textContent, "35+3−3");
	equal(written(["*", ["-", "N", "f1"], 2], counts).textContent, "(7−5)×2");
	equal(written(["+", 14, -1.25]).textContent, "14+(−1.2500)");
});
