import { beyond, isLine, viewOf } from "/js/method/line.js";
import { EMPTY } from "/js/view/view.js";
import { equal, test } from "/tests/check.js";

const RULE = { unit: "paragraph", measure: "npmi", min: 2, depth: 1 };

test("a method line is told from what one looks for, also broken, widened, cut and within other text", () => {
	equal(["tifa/3; 语料 715a98; 校验 153cf5", "图 3。ｔｉｆａ／３；　语料", "ti\nfa/3;corpus", "“tifa/12; x"].map(isLine), [true, true, true, true]);
	equal(["两个维护", "tifa", "tifa/3", "两个维护、四个意识; 党建"].map(isLine), [false, false, false, false]);
});

test("a neighbourhood, an overview, ways, a list and a map made by hand are views again", () => {
	equal(viewOf({ ...RULE, term: ["a", "b"], limit: 15, join: "all", depth: 2 }, EMPTY).ask, { ...EMPTY.ask, term: ["a", "b"], limit: 15, join: "all", depth: 2 });
	equal(viewOf({ ...RULE, limit: 60, community: [3] }, EMPTY).ask, { ...EMPTY.ask, limit: 60, community: ["3"] });
	equal(viewOf({ ...RULE, a: "a", b: "b", limit: 5 }, EMPTY).ask, { ...EMPTY.ask, term: ["a", "b"], path: { a: "a", b: "b" } });
	equal(viewOf({ ...RULE, term: ["a", "b"], limit: 0 }, EMPTY).made, { links: null, names: ["a", "b"] });
	const picked = viewOf({ ...RULE, term: ["a", "b"], edge: ["t:a|t:b"], limit: 0 }, EMPTY);
	equal([picked.made, picked.ask.term, picked.ask.limit], [{ links: ["t:a|t:b"], names: ["a", "b"] }, [], null]);
});

test("what only scripts can ask for is told", () => {
	equal(beyond({ ...RULE, status: ["accepted"], offset: 15 }), ["status", "offset"]);
	equal(beyond(RULE), []);
});
