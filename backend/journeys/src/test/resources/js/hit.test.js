import { hit } from "/js/hit.js";
import { equal, test } from "/tests/check.js";

const dots = [{ id: "a", at: { x: 0, y: 0 }, radius: 10 }, { id: "b", at: { x: 100, y: 0 }, radius: 5 }];
const lines = [{ id: "ab", from: dots[0].at, to: dots[1].at, width: 4 }, { id: "up", from: { x: 50, y: 3 }, to: { x: 50, y: 80 }, width: 1 }];
const at = (x, y) => hit({ x, y }, dots, lines, { dot: 2, line: 5 })?.id ?? null;

test("a dot is hit within its rim and a little beyond, before any line", () => {
	equal([at(0, 0), at(11, 0), at(94, 1), at(0, 13)], ["a", "a", "b", null]);
});

test("a line is hit beside it, not past its ends; the nearer of two", () => {
	equal([at(30, 6), at(30, 8), at(50, 40), at(50, 86), at(50, 1)], ["ab", null, "up", null, "ab"]);
});

test("nothing lies on an empty map", () => {
	equal(hit({ x: 0, y: 0 }, [], [], { dot: 2, line: 5 }), null);
});
