import { sharedOf } from "/js/map/shared.js";
import { equal, test } from "/tests/check.js";

const node = (id, shared = null, type = "term") => ({ id, type, shared });
const edge = (source, target) => ({ source, target });
const nodes = [node("a", 1), node("b", 1), node("c", 2), node("d", 1), node("e"), node("s", null, "speech")];
const edges = [edge("a", "b"), edge("a", "c"), edge("a", "d"), edge("a", "e"), edge("e", "b"), edge("a", "s"), edge("b", "s"), edge("d", "e")];
const found = (foci, more = {}) => [...sharedOf({ nodes, edges, foci, ...more })];

test("shared neighbours are linked with at least two of the concepts asked for, by the count or by what is drawn", () => {
	equal(found(["a", "b"]), [["c", 2], ["e", 2]]);
});

test("around one concept nothing is shared, nor on the way between two", () => {
	equal([found(["a"]), found([]), found(["a", "b"], { ways: {} })], [[], [], []]);
});
