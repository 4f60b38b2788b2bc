import { growthsOf } from "/js/act/growths.js";
import { meant, offers } from "/js/act/offers.js";
import { equal, test } from "/tests/check.js";

const state = (view) => ({ view: { ask: { term: [] }, chosen: { nodes: [] }, hidden: [], pinned: [], ...view }, found: { edges: [{}] } });
const ids = (groups) => groups.map((group) => group.map(({ id }) => id));

test("a concept can be looked at, grown, held and hidden", () => {
	equal(ids(offers(state({}), "t:甲")), [["focus"], ["grow", "growths", "collapse"], ["neighbours", "pin"], ["hide", "isolate"]]);
});

test("one of several that are selected stands for all", () => {
	const several = state({ chosen: { nodes: ["t:甲", "t:乙"] }, pinned: ["t:甲", "t:乙"], ask: { term: ["丙"] } });
	equal(ids(offers(several, "t:甲")), [["path", "focusThese", "add"], ["neighbours", "unpin"], ["hide", "isolate"]]);
	equal(offers(several, "t:甲")[2][0].payload, { ids: ["t:甲", "t:乙"] });
	equal(meant(several.view, "t:丁"), ["t:丁"]);
});

test("neighbours are those of what is meant, selected or not, and what is looked at already isn't offered", () => {
	const other = offers(state({ chosen: { nodes: ["t:乙"] }, ask: { term: ["甲"] } }), "t:甲");
	equal(ids(other), [["grow", "growths", "collapse"], ["neighbours", "pin"], ["hide", "isolate"]]);
	equal(other[1][0].payload, { ids: ["t:甲"] });
});

test("the ground brings back what is hidden", () => {
	equal(ids(offers(state({ hidden: ["t:甲"], chosen: { nodes: ["t:乙"] } }), null)), [["showAll", "removeIsolated"], ["invert", "none"], ["speeches"]]);
});

test("a concept grows by the strongest, by kinds with what is left of each, or by links alone", () => {
	const groups = { category: [{ value: "party", left: 2 }, { value: "law", left: 0 }, { value: "economy", left: 20 }], tier: [{ value: "lexicon", left: 22 }] };
	equal(growthsOf({ total: { left: 22 }, groups, links: [{}, {}] }), {
		strongest: [{ only: null, n: 15, left: 22 }],
		category: [{ only: "category:economy", n: 15, left: 20 }, { only: "category:party", n: 2, left: 2 }],
		tier: [], visible: [{ only: "visible", n: 2, left: 2 }],
	});
});

test("where everything is there, nothing is offered but a kind that isn't usually shown", () => {
	equal(growthsOf({ total: { left: 0 }, groups: { category: [], tier: [{ value: "mined", left: 3 }] }, links: [] }),
		{ strongest: [], category: [], tier: [{ only: "tier:mined", n: 3, left: 3 }], visible: [] });
});
