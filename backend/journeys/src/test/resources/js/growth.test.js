import { grower, growth } from "/js/map/growth.js";
import { equal, test } from "/tests/check.js";

const graph = { nodes: [{ id: "1", label: "甲" }, { id: "2", label: "乙" }, { id: "3", label: "丙" }],
	shares: new Map([["1", { shown: 15, total: 20 }], ["2", { shown: 8, total: 8 }]]) };

test("the selected concept grows, else the only one asked for", () => {
	equal([grower({ node: "甲", term: ["乙"] }), grower({ node: null, term: ["乙"] }), grower({ node: null, term: ["甲", "乙"] })], ["甲", "乙", null]);
});

test("as many come next as are left, at most a step", () => {
	equal(["甲", "乙", "丙"].map((term) => growth(graph, term).next), [5, 0, 15]);
});

test("what isn't drawn doesn't grow", () => {
	equal([growth(graph, "丁"), growth(graph, null), growth(null, "甲")], [null, null, null]);
});
