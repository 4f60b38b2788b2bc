import { boxOf, inside } from "/js/area.js";
import { equal, test } from "/tests/check.js";

const within = (outline) => [[1, 1], [5, 5], [9, 1], [-1, 5], [5, 9.5]].map(([x, y]) => inside(outline, { x, y }));

test("a box holds what lies between its corners, from whichever it was drawn", () => {
	for (const [a, b] of [[0, 10], [10, 0]]) {
		equal(within(boxOf({ x: a, y: a }, { x: b, y: 10 - a })), [true, true, true, false, true]);
	}
});

test("a lasso holds what it goes around, and not what its bays leave out", () => {
	const bay = [[0, 0], [10, 0], [10, 10], [5, 2], [0, 10]].map(([x, y]) => ({ x, y }));
	equal(within(bay), [true, false, true, false, false]);
});

test("a line that was hardly drawn holds nothing", () => {
	equal(within([]), [false, false, false, false, false]);
	equal(within([{ x: 5, y: 5 }]), [false, false, false, false, false]);
});
