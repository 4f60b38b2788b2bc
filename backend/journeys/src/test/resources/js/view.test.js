import { ACTIONS } from "/js/view/actions.js";
import { canonical, completed, EMPTY, endsOf, frozen, linkId, questionOf, visible } from "/js/view/view.js";
import { renamed } from "/js/view/renamed.js";
import { said } from "/js/view/said.js";
import { equal, holds, test } from "/tests/check.js";

const node = (name) => ({ id: `t:${name}`, label: name });
const link = (a, b) => ({ id: linkId(a, b), source: `t:${a}`, target: `t:${b}` });
const found = { nodes: ["a", "b", "c", "d", "e"].map(node), edges: [link("a", "b"), link("a", "c"), link("b", "c"), link("a", "d")] };
const state = (view = EMPTY) => ({ view: frozen(view), found, picture: { view: { width: 900, height: 600, bans: [{ x1: 0, y1: 0, x2: 10, y2: 8 }] }, positions: { "t:a": { x: 1.26, y: 2 } } } });
const act = (from, name, payload) => ({ ...from, view: frozen(ACTIONS[name](from, payload)) });
const names = (from) => visible(from).nodes.map(({ label }) => label).join("");

test("hiding makes the map one of exactly these concepts and links, and showing all brings them back", () => {
	const hidden = act(state(), "hide", { ids: ["t:b"] });
	equal(names(hidden), "acde");
	equal(visible(hidden).edges.map(({ id }) => id), [linkId("a", "c"), linkId("a", "d")]);
	equal(hidden.view.made, { names: ["a", "b", "c", "d", "e"], links: found.edges.map(({ id }) => id) });
	equal(names(act(hidden, "showAll")), "abcde");
});

test("what is hidden isn't selected any more, nor are its links", () => {
	const chosen = act(state(), "select", { nodes: ["t:a", "t:b"] });
	equal(act(chosen, "hide", { ids: ["t:b"] }).view.chosen, { nodes: ["t:a"], edge: null, passages: false });
	const edge = act(state(), "select", { edge: linkId("a", "b") });
	equal(act(edge, "hide", { ids: ["t:b"] }).view.chosen, { nodes: [], edge: null, passages: false });
});

test("isolating leaves only those, and removing the isolated what has links", () => {
	equal(names(act(state(), "isolate", { ids: ["t:a", "t:c"] })), "ac");
	equal(names(act(state(), "removeIsolated")), "abcd");
});

test("a selection grows by neighbours, is inverted, added to and taken from", () => {
	const one = act(state(), "select", { nodes: ["t:d"] });
	equal(act(one, "selectNeighbours").view.chosen.nodes, ["t:d", "t:a"]);
	equal(act(state(), "selectNeighbours", { ids: ["t:d"] }).view.chosen.nodes, ["t:d", "t:a"]);
	equal(act(one, "invert").view.chosen.nodes, ["t:a", "t:b", "t:c", "t:e"]);
	equal(act(one, "select", { nodes: ["t:a"], mode: "add" }).view.chosen.nodes, ["t:d", "t:a"]);
	equal(act(one, "select", { nodes: ["t:d", "t:b"], mode: "toggle" }).view.chosen.nodes, ["t:b"]);
	equal(act(one, "select", { nodes: ["t:d"], mode: "remove" }).view.chosen.nodes, []);
});

test("collapsing takes back what a growth brought and what grew from that, else hides what hangs on it alone", () => {
	const grown = { ...EMPTY, grown: [{ of: "a", by: "strongest", names: ["b"] }, { of: "b", by: "strongest", names: ["c"] }], hidden: ["t:c"], at: { "t:b": [1, 1] } };
	const back = act(state(grown), "collapse", { of: "a" }).view;
	equal([back.grown, back.hidden, back.at], [[], [], {}]);
	equal(names(act(state(), "collapse", { of: "a" })), "abce");
	equal(names(act(state({ ...EMPTY, ask: { ...EMPTY.ask, term: ["d"] } }), "collapse", { of: "a" })), "abcde", "the asked stay");
});

test("a growth of links alone is a step, and taking it back takes these links and no concept", () => {
	const made = { ...EMPTY, made: { names: ["a", "b", "c"], links: ["t:a|t:b"] } };
	const linked = act(state(made), "expand", { of: "a", only: "visible", names: [], links: ["t:a|t:c"] }).view;
	equal([linked.grown, linked.made.links], [[{ of: "a", by: "strongest", only: "visible", names: [], links: ["t:a|t:c"] }], ["t:a|t:b", "t:a|t:c"]]);
	equal(said(made, linked), ["step.links", { name: "a", n: 1 }]);
	const back = act(state(linked), "collapse", { of: "a" }).view;
	equal([back.grown, back.made], [[], made.made]);
});

test("a pinned node keeps its place when all else is laid out anew, one moved by hand does not", () => {
	const moved = act(act(state(), "move", { at: { "t:b": [7, 8] } }), "pin", { ids: ["t:a"] });
	equal(moved.view.at, { "t:b": [7, 8], "t:a": [1.3, 2] });
	equal(moved.view.layout.frame, [900, 600, 0, 0, 10, 8], "and is seen in the frame it was put in");
	equal(act(moved, "arrange", { kind: "fcose" }).view.at, { "t:a": [1.3, 2] });
	equal(act(moved, "ask", { min: 5 }).view.at, { "t:a": [1.3, 2] });
	const free = act(act(moved, "unpin", { ids: ["t:a"] }), "ask", { min: 5 }).view;
	equal([free.at, free.layout.frame], [{}, null]);
});

test("another rule keeps concepts fixed by hand but not their links; another choice of concepts keeps neither", () => {
	const made = act(state(), "hide", { ids: ["t:b"] });
	equal(act(made, "ask", { measure: "g2" }).view.made, { names: ["a", "b", "c", "d", "e"], links: null });
	const chosen = act(made, "ask", { limit: 9 }).view;
	equal([chosen.made, chosen.hidden], [null, ["t:b"]]);
	const next = act(made, "focus", { terms: ["b"] }).view;
	equal([next.made, next.hidden, next.ask.term], [null, [], ["b"]]);
});

test("where one is makes no other view, what is selected makes no other question", () => {
	const elsewhere = act(state(), "turn", { screen: "query", page: { cypher: "x" }, reading: { speech: "s", at: 1 } }).view;
	equal(canonical(elsewhere), canonical(EMPTY));
	const chosen = act(state(), "select", { nodes: ["t:a"] }).view;
	holds(canonical(chosen) !== canonical(EMPTY), "a selection is a step");
	equal(questionOf(chosen), questionOf(EMPTY));
});

test("links are named by their ends in the order of code points", () => {
	equal(linkId("b", "a"), "t:a|t:b");
	equal(linkId("𠀀", "豈"), "t:豈|t:𠀀");
	equal(linkId("ab", "a"), "t:a|t:ab");
	equal(endsOf("t:a|b|t:c"), ["t:a|b", "t:c"]);
	equal(endsOf("t:a|s:00ff"), ["t:a", "s:00ff"]);
});

test("a view comes in today's names: merged concepts bear the other's, those that are gone are left out, the rest stays", () => {
	const view = frozen({
		...EMPTY, ask: { ...EMPTY.ask, term: ["old", "b"], path: { a: "old", b: "gone" } }, made: { names: ["old", "new", "b", "gone"], links: [linkId("old", "b"), linkId("old", "new"), linkId("b", "gone")] },
		grown: [{ of: "gone", by: "strongest", names: ["x"] }, { of: "old", by: "strongest", names: ["b", "gone"] }], hidden: ["t:gone", "s:1"], pinned: ["t:old", "t:new"],
		at: { "t:old": [1, 2], "t:gone": [3, 4] }, chosen: { nodes: ["t:gone"], edge: linkId("old", "b"), passages: false },
	});
	const today = renamed(view, { old: "new" }, ["gone"]);
	equal([today.ask.term, today.ask.path, today.made], [["new", "b"], null, { names: ["new", "b"], links: [linkId("new", "b")] }]);
	equal([today.grown, today.hidden, today.pinned, today.at], [[{ of: "new", by: "strongest", names: ["b"] }], ["s:1"], ["t:new"], { "t:new": [1, 2] }]);
	equal(today.chosen, { nodes: [], edge: linkId("new", "b"), passages: false });
	holds(renamed(view, {}, []) === view, "the very view where nothing is another");
});

test("a view that was kept without what is usual is whole again", () => {
	const whole = { ...EMPTY, made: { names: ["a"], links: null }, grown: [{ of: "a", by: "strongest", only: null, names: null, links: null }] };
	const kept = JSON.parse(JSON.stringify(whole, (_, value) => value ?? undefined));
	equal(canonical(completed(kept)), canonical(whole));
	equal([canonical(completed({})), completed({ ask: { term: ["a"] } }).ask.min], [canonical(EMPTY), 2]);
});
