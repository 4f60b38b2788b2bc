import { format, parse, USUAL } from "/js/state.js";
import { fromFragment } from "/js/view/address.js";
import { canonical, EMPTY } from "/js/view/view.js";
import { decided, inOrder } from "/js/vocabulary/pending.js";
import { equal, holds, test } from "/tests/check.js";

const accept = { action: "accept", name: "甲" };
const stop = { action: "stop", name: "甲" };
const category = { action: "category", name: "甲", category: "policy" };

test("a later decision takes the place of what it contradicts, and of nothing else", () => {
	equal(decided([accept], stop), [stop]);
	equal(decided([accept], category), [accept, category]);
	equal(decided([category, accept], stop), [stop]);
	equal(decided([category], { ...category, category: "law" }), [{ ...category, category: "law" }]);
	equal(decided([accept], { action: "stop", name: "乙" }).length, 2);
});

test("several aliases of one term are split off", () => {
	const split = (alias) => ({ action: "split", name: "甲", alias });
	equal([split("子"), split("丑"), split("子")].reduce(decided, []), [split("丑"), split("子")]);
});

test("names are given away and changed last, all else keeps its order", () => {
	const rename = { action: "rename", name: "甲", to: "丙" };
	equal(inOrder([rename, { action: "merge", name: "丁", into: "甲" }, category, accept]).map(({ action }) => action), ["accept", "category", "merge", "rename"]);
});

test("the address of the vocabulary holds tab, filters and selection, and that of a map none of it", () => {
	const view = { ...USUAL, screen: "vocabulary", tab: "accepted", look: "建设", order: "-mentions", tier: "lexicon", category: "policy", word: "党的建设" };
	equal(parse(`#${format(view)}`), view);
	equal(format({ ...view, screen: "map" }), "");
	equal(parse("#screen=vocabulary&tab=all&order=secret").tab, "proposed");
	equal(canonical(fromFragment(format(view)).view), canonical(EMPTY), "it is no other map");
});
