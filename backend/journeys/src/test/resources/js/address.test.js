import { parse, USUAL } from "/js/state.js";
import { ACTIONS } from "/js/view/actions.js";
import { fromFragment, patched, placed, recipeOf, toFragment, viewOf, whereOf } from "/js/view/address.js";
import { canonical, EMPTY, frozen, linkId, same } from "/js/view/view.js";
import { equal, holds, test } from "/tests/check.js";

const FULL = frozen({
	...EMPTY,
	ask: { ...EMPTY.ask, term: ["两个维护", "a b"], depth: 2, join: "all", unit: "sentence", measure: "g2", min: 3, minScore: 0.25, limit: 40, each: 5, from: "2019",
		to: "2021-03", speaker: ["李明"], place: ["西柏坡"], kind: ["讲话"], collection: ["上"], speech: ["00ff"], category: ["会议"], tier: ["mined"], community: ["3"], speeches: 20,
		path: { a: "两个维护", b: "a b" } },
	made: { names: ["两个维护", "a b", "四个意识", "100%"], links: [linkId("两个维护", "四个意识"), linkId("a b", "100%")] },
	grown: [{ of: "两个维护", by: "strongest", only: null, names: ["四个意识"], links: null }, { of: "四个意识", by: "strongest", only: null, names: ["100%"], links: null }],
	hidden: ["t:a b"], pinned: ["t:100%"], at: { "t:100%": [-12.5, 300] }, look: { size: "degree", colour: "community", width: "score" },
	layout: { kind: "timeline", seed: 7, frame: [900, 600, 0, 0, 10, 8] }, chosen: { nodes: ["t:两个维护", "s:00ff"], edge: null, passages: false }, screen: "map", drawer: "table", reading: { speech: "00ff", at: 0 },
	page: { q: "x" },
});

test("the usual view has an empty address", () => {
	equal(toFragment(EMPTY), "");
	equal(fromFragment("").view, EMPTY);
	equal(fromFragment("#v=abc&screen=query").id, "abc");
});

test("everything a view can hold comes back from the address", () => {
	holds(same(fromFragment(`#${toFragment(FULL)}`).view, FULL), toFragment(FULL));
	const edge = { ...FULL, chosen: { nodes: [], edge: linkId("四个意识", "两个维护"), passages: false } };
	equal(canonical(fromFragment(toFragment(edge)).view), canonical(edge));
});

for (const old of ["term=两个维护&more=两个维护&more=四个意识&node=四个意识", "term=两个维护&a=形式主义", "a=两个维护&b=四个意识&unit=sentence&min=3", "names=甲&names=乙&more=甲", "speech=00ff&at=3&from=2019",
	"screen=query&named=hubs&given={}", "screen=vocabulary&tab=accepted&look=党&order=-name&tier=mined&category=会议", "screen=speeches&q=x&sort=-date&counted=true"]) {
	test(`an address of before is still read: ${old}`, () => {
		equal(recipeOf(fromFragment(`#${old}`).view), parse(`#${old}`));
	});
}

test("a growth that an address tells without its names is to be asked for", () => {
	equal(fromFragment("#term=a&more=a").view.grown, [{ of: "a", by: "strongest", only: null, names: null, links: null }]);
});

test("an address tells of which kind a growth is, and takes no other", () => {
	const view = fromFragment("#term=a&more=a&more=b&more=a&only=-&only=category:x:y&only=visible").view;
	equal(view.grown.map(({ only }) => only), [null, "category:x:y", "visible"]);
	equal(toFragment(view), "term=a&more=a&more=b&more=a&only=-&only=category:x:y&only=visible");
	equal(fromFragment("#term=a&more=a&only=names:b").view.grown[0].only, null);
});

test("of a map by hand an address tells which links a growth of links alone brought, so that collapsing takes them", () => {
	const links = [linkId("a", "c"), linkId("a", "b"), linkId("c", "d"), linkId("b", "c")];
	const growths = [{ of: "a", by: "strongest", only: "visible", names: [], links: links.slice(0, 1) }, { of: "b", by: "strongest", only: null, names: ["d"], links: null },
		{ of: "b", by: "strongest", only: "visible", names: [], links: [links[3], linkId("b", "gone")] }];
	const { grown, made } = fromFragment(toFragment({ ...EMPTY, made: { names: ["a", "b", "c", "d"], links }, grown: growths })).view;
	equal(grown, [growths[0], growths[1], { ...growths[2], links: [links[3]] }]);
	equal([...made.links].sort(), [...links].sort());
	const back = ACTIONS.collapse({ view: { ...EMPTY, made, grown } }, { of: "a" });
	equal([back.grown, back.made.links], [grown.slice(1), [links[1], links[2], links[3]]]);
});

test("a map by hand keeps its links even where it has none, and numbers that lead nowhere are no links", () => {
	const made = { ...EMPTY, made: { names: ["a", "b"], links: [] } };
	equal(fromFragment(toFragment(made)).view.made, made.made);
	equal(fromFragment("#names=a&names=b&links=0-1,0-9,x").view.made.links, ["t:a|t:b"]);
	equal(fromFragment("#moved=x&moved=1,2&grew=a,b&path=a&frame=1,2,3").view, EMPTY);
});

test("a patch shares with the view before what it leaves as it is", () => {
	const next = patched(FULL, { node: "四个意识" });
	equal(next.chosen.nodes, ["t:四个意识"]);
	equal(patched(FULL, { node: null, a: null, b: null }).chosen, EMPTY.chosen);
	for (const key of ["ask", "made", "grown", "hidden", "pinned", "at", "look", "layout", "page"]) {
		holds(next[key] === FULL[key], key);
	}
	holds(Object.isFrozen(next.chosen.nodes), "never to be changed");
});

test("a patch of the rule does what the action does", () => {
	equal(canonical(patched(FULL, { min: 7 })), canonical(ACTIONS.ask({ view: FULL }, { min: 7 })));
	equal(canonical(patched(FULL, { limit: 7 })), canonical(ACTIONS.ask({ view: FULL }, { limit: 7 })));
});

test("under another unit or measure communities have other numbers: those of before are no filter any more", () => {
	equal(patched(FULL, { measure: "npmi" }).ask.community, []);
	equal(ACTIONS.ask({ view: FULL }, { unit: FULL.ask.unit === "sentence" ? "paragraph" : "sentence" }).ask.community, []);
	equal(patched(FULL, { min: 9 }).ask.community, FULL.ask.community);
	equal(patched(FULL, { measure: "npmi", communities: ["5"] }).ask.community, ["5"]);
});

test("a patch of the terms begins a new map, one of names a map of these", () => {
	const next = patched(FULL, { term: [], more: [] });
	equal([next.made, next.grown, next.hidden, next.pinned, next.at], [null, [], [], [], {}]);
	equal(patched(FULL, { ...USUAL, names: ["a"] }).made, { names: ["a"], links: null });
	const grown = patched(viewOf(parse("term=a")), { more: ["a"] });
	equal(grown.grown.map(({ names }) => names), [null]);
});

test("where one is and what one has made are told apart and put together", () => {
	equal(whereOf(FULL), "speech=00ff&at=0&q=x&nodes=t:两个维护&nodes=s:00ff&drawer=table");
	const here = fromFragment(whereOf(FULL)).view;
	holds(same(placed({ ...FULL, screen: "query", drawer: null, reading: null, page: {} }, here), FULL), "both");
});
