import { candidates, named, several } from "/js/search/names.js";
import { clear, look, pinned, recent, renew, turn } from "/js/search/shelf.js";
import { EMPTY } from "/js/view/view.js";
import { equal, test } from "/tests/check.js";

const KNOWN = new Map(["两个维护", "四个意识", "党的建设", "不忘初心、牢记使命", "不忘初心", "碳达峰 碳中和"].map((name) => [name, { name }]));
const found = (text) => named(text, KNOWN).found.map(({ name }) => name);

test("names are apart by list marks, white space and lines", () => {
	equal(found("两个维护、四个意识，党的建设"), ["两个维护", "四个意识", "党的建设"]);
	equal(found("两个维护\n四个意识\r\n\r\n党的建设\n"), ["两个维护", "四个意识", "党的建设"]);
	equal(found("　两个维护 四个意识；党的建设"), ["两个维护", "四个意识", "党的建设"]);
});

test("what names nothing stays, as it is written", () => {
	equal(named("两个维护、什么、四个意识,别的", KNOWN), { found: [{ name: "两个维护" }, { name: "四个意识" }], rest: ["什么", "别的"] });
	equal(named("什么", KNOWN), { found: [], rest: ["什么"] });
});

test("a name may have a mark within: the longest is meant", () => {
	equal(found("不忘初心、牢记使命、两个维护"), ["不忘初心、牢记使命", "两个维护"]);
	equal(found("碳达峰 碳中和 两个维护"), ["碳达峰 碳中和", "两个维护"]);
	equal(found("不忘初心、两个维护"), ["不忘初心", "两个维护"]);
});

test("a concept comes once, also under another name", () => {
	const known = new Map([["党建", { name: "党的建设" }], ["党的建设", { name: "党的建设" }]]);
	equal(named("党建、党的建设", known), { found: [{ name: "党的建设" }], rest: [] });
});

test("a single name, and marks around it, are no list", () => {
	equal(["两个维护", " 两个维护\n", "、两个维护，", "两个维护、四个意识", "a b"].map(several), [false, false, false, true, true]);
});

test("what is asked for are runs of at most five pieces", () => {
	equal(candidates("甲、乙 丙"), ["甲", "甲、乙", "甲、乙 丙", "乙", "乙 丙", "丙"]);
	equal(candidates("1 2 3 4 5 6 7").length, 25);
});

test("beyond fifty pieces nothing is dropped", () => {
	const text = Array.from({ length: 60 }, (_, i) => `第${i}`).join("、");
	equal(named(text, new Map([["第0", { name: "第0" }]])).rest.length, 59);
});

function looked(...names) {
	names.forEach((name) => look({ ask: { ...EMPTY.ask, term: [name] }, chosen: EMPTY.chosen }));
}

test("what was looked at last comes first, once, twelve at most", () => {
	localStorage.clear();
	looked(..."甲乙丙甲");
	equal(recent(), ["甲", "丙", "乙"]);
	look({ ask: { ...EMPTY.ask, term: ["甲"] }, chosen: { ...EMPTY.chosen, nodes: ["t:丁"] } });
	equal(recent()[0], "丁");
	looked(..."一二三四五六七八九十百千万");
	equal(recent().length, 12);
	clear();
	equal(recent(), []);
});

test("what is pinned stays until it is unpinned", () => {
	localStorage.clear();
	equal([turn("甲"), turn("乙"), turn("甲")], [true, true, false]);
	equal(pinned(), ["乙"]);
});

test("what was renamed has its new name, what is gone is gone", () => {
	localStorage.clear();
	looked("甲", "乙", "丙");
	turn("乙");
	renew({ found: [{ asked: "丙", name: "丙" }, { asked: "乙", name: "丙" }], missing: ["甲"] });
	equal([recent(), pinned()], [["丙"], ["丙"]]);
});
