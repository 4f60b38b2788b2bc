import { begin, linkedWith, next } from "/js/act/walk.js";
import { equal, test } from "/tests/check.js";

const at = (places) => Object.fromEntries(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }]));

test("an arrow leads to what is nearest in its direction", () => {
	const places = at({ me: [0, 0], right: [10, 0], far: [30, 0], left: [-10, 0], below: [0, 10], above: [0, -10] });
	equal(["right", "left", "down", "up"].map((direction) => next("me", direction, Object.keys(places), places)), ["right", "left", "below", "above"]);
});

test("what lies straight ahead goes before what is a little nearer and aside", () => {
	// aside: 8 × (1 + π/4) = 14.3; ahead: 12 × 1
	equal(next("me", "right", ["aside", "ahead"], at({ me: [0, 0], aside: [5.657, 5.657], ahead: [12, 0] })), "ahead");
	// aside: 8 × (1 + π/4) = 14.3; ahead: 15 × 1
	equal(next("me", "right", ["aside", "ahead"], at({ me: [0, 0], aside: [5.657, 5.657], ahead: [15, 0] })), "aside");
});

test("sixty degrees are still that direction, more are not", () => {
	const on = (degrees) => [10 * Math.cos((degrees * Math.PI) / 180), 10 * Math.sin((degrees * Math.PI) / 180)];
	const found = (degrees, direction) => next("me", direction, ["it"], at({ me: [0, 0], it: on(degrees) }));
	equal([60, -60, 61, -61].map((degrees) => found(degrees, "right")), ["it", "it", null, null]);
	equal([170, -170, 119].map((degrees) => found(degrees, "left")), ["it", "it", null]);
	equal([found(45, "right"), found(45, "down"), found(45, "up")], ["it", "it", null]);
});

test("there may be none, and one never comes to where one stands", () => {
	const places = at({ me: [0, 0], right: [10, 0] });
	equal([next("me", "left", ["right"], places), next("me", "right", ["me"], places), next("me", "right", [], places)], [null, null, null]);
});

test("a node is linked with the other ends of its links", () => {
	equal(linkedWith("b", [{ source: "a", target: "b" }, { source: "b", target: "c" }, { source: "a", target: "c" }]), ["a", "c"]);
});

test("one begins where one stood, else at what is selected, asked for, or largest", () => {
	const picture = { nodes: [{ id: "a", value: 3 }, { id: "b", value: 9 }, { id: "c", value: 9 }], foci: ["c"] };
	equal([begin(picture, "a", ["b"]), begin(picture, "gone", ["b"]), begin(picture, null, []), begin({ ...picture, foci: [] }, null, []), begin({ nodes: [], foci: [] }, null, [])],
		["a", "b", "c", "b", null]);
});
