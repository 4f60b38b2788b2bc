import { filtersOf, held, spreadOf, withChosen } from "/js/filters/concepts.js";
import { barsOf, edgesOf, fromEdge, toEdge } from "/js/filters/period.js";
import { atRest, resting } from "/js/filters/resting.js";
import { countStops, reaching, readCount, readScore, scoreStops } from "/js/filters/thresholds.js";
import { yearField } from "/js/filters/year-field.js";
import { EMPTY } from "/js/view/view.js";
import { equal, test } from "/tests/check.js";

const YEARS = ["2017", "2018", "2019", "2020"];
const bins = (...pairs) => pairs.map(([from, to, count]) => ({ from, to, count }));
const ask = (patch) => ({ ...EMPTY.ask, ...patch });

test("the handles stand before the first year and after the last", () => {
	equal(edgesOf(YEARS, { from: null, to: null }), [0, 4]);
	equal(edgesOf(YEARS, { from: "2018", to: "2019" }), [1, 3]);
	equal(edgesOf(YEARS, { from: "2019-03", to: "2019-03" }), [2, 3]);
});

test("years that no speech has leave at least one between the handles", () => {
	equal(edgesOf(YEARS, { from: "2030", to: null }), [3, 4]);
	equal(edgesOf(YEARS, { from: null, to: "1950" }), [0, 1]);
	equal(edgesOf(["2020"], { from: null, to: null }), [0, 1]);
});

test("a handle at its end says nothing", () => {
	equal([fromEdge(YEARS, 0), fromEdge(YEARS, 2)], [{ from: null }, { from: "2019" }]);
	equal([toEdge(YEARS, 4), toEdge(YEARS, 2)], [{ to: null }, { to: "2018" }]);
});

test("very many years share bars, and none is lost", () => {
	const counts = new Map(Array.from({ length: 130 }, (_, i) => [String(1900 + i), i % 2]));
	const bars = barsOf(counts);
	equal([bars.length, bars[0].first, bars[0].last, bars.at(-1).last], [44, "1900", "1902", "2029"]);
	equal(bars.reduce((sum, { n }) => sum + n, 0), 65);
	equal(barsOf(new Map([["2020", 3]])), [{ first: "2020", last: "2020", n: 3 }]);
});

test("a slider of counts stops where their ranges begin, and at what is in force", () => {
	equal(countStops(bins([1, 2, 9], [2, 3, 4], [6, 10, 1]), 7), [1, 2, 6, 7]);
	equal(countStops([], 2), [1, 2]);
});

test("a slider of scores stops at round values, any score first", () => {
	equal(scoreStops(bins([-0.06, 0.04, 1], [0.14, 0.24, 2]), "npmi", null), [null, -0.05, 0, 0.05, 0.1, 0.15, 0.2]);
	equal(scoreStops(bins([-0.06, 0.04, 1]), "npmi", 0.33), [null, -0.05, 0, 0.33]);
	equal(scoreStops(bins([3, 4, 1], [4, 5, 2]), "g2", null), [null, 3, 4]);
});

test("what reaches a value is told exactly where a range begins there, else between two numbers", () => {
	const some = bins([1, 2, 9], [2, 3, 4], [6, 10, 3]);
	equal([reaching(some, 2), reaching(some, 7), reaching(some, 10), reaching(some, null)], [[7, 7], [0, 3], [0, 0], [16, 16]]);
});

test("numbers are read as they are typed, also with full-width digits", () => {
	equal([readCount("３"), readCount(" 12 "), readScore("−0.5", "npmi"), readScore("", "npmi"), readScore("0.25", "jaccard")], [3, 12, -0.5, null, 0.25]);
});

test("what can't be is no number", () => {
	equal(["0", "1.5", "abc", "", "99999999999"].map(readCount).every(Number.isNaN), true);
	equal([readScore("2", "npmi"), readScore("-1", "jaccard"), readScore("15", "logdice"), readScore("1e3", "g2")].every(Number.isNaN), true);
});

test("a map holds the concepts of the categories chosen, or of all", () => {
	const spread = { category: [{ value: "a", count: 3 }, { value: "b", count: 2 }] };
	equal([held(spread, ask({})), held(spread, ask({ category: ["b"] })), held(spread, ask({ category: ["c"] }))], [5, 2, 0]);
});

test("what was chosen stays among the values", () => {
	equal(withChosen([{ value: "a", count: 3 }], ["a", "c"]), [{ value: "a", count: 3 }, { value: "c", count: 0 }]);
});

test("each filter in force can be taken away, a least count only from neighbours", () => {
	equal(filtersOf(ask({ from: "2019", kind: ["报告"], min: 3, minScore: 0.2 })).map(({ name }) => name), ["years", "kind"]);
	equal(filtersOf(ask({ term: ["甲", "乙"], join: "all", tier: ["mined"], minScore: 0.2 })), [
		{ name: "tier", without: { tier: [] } }, { name: "min", without: { min: 1 } }, { name: "minScore", without: { minScore: null } }, { name: "join", without: { join: "any" } }]);
	equal(filtersOf(ask({})), []);
});

test("what is asked for leaves out what changes no count", () => {
	equal(spreadOf(ask({ term: ["甲"], depth: 2, speeches: 12, each: 5, from: "2019" }), 15),
		{ unit: "paragraph", measure: "npmi", min: 2, from: "2019", term: ["甲"], limit: 15, unknown: "skip" });
});

function years(found, undated, recipe = { from: null, to: null }) {
	const patches = [];
	const field = yearField(recipe, { counts: new Map(Object.entries(found)), undated }, (patch) => patches.push(patch));
	const part = (id) => field.querySelector(`[data-testid=${id}]`);
	const pull = (id, value) => {
		part(id).value = value;
		part(id).dispatchEvent(new Event("input"));
		part(id).dispatchEvent(new Event("blur"));
	};
	return { field, part, pull, patches };
}

test("years are pulled to with either handle, which don't pass each other", () => {
	const { part, pull, patches } = years({ 2018: 2, 2019: 0, 2020: 5 }, 1);
	pull("years-from", 1);
	pull("years-to", 0);
	pull("years-from", 0);
	pull("years-to", 3);
	equal(patches, [{ from: "2019" }, { to: "2019" }, { from: null }, { to: null }]);
	equal([part("years-to").getAttribute("aria-valuetext"), part("with-undated").checked], ["2020 年：5 篇", true]);
});

test("one year has a bar and no handles, and the undated stand apart", () => {
	const { field, part, patches } = years({ 2020: 4 }, 2);
	equal([field.querySelectorAll(".hist i").length, part("years-from"), part("years-said").textContent], [2, null, "全部"]);
	document.body.append(field);
	part("with-undated").click();
	field.remove();
	equal(patches, [{ from: "2020" }]);
});

test("where no speech is dated that is said, and there is nothing to choose", () => {
	const { field, part } = years({}, 3);
	equal([field.querySelectorAll("input").length, part("years-said").textContent, field.textContent.includes("3 篇")], [0, "全部", true]);
});

test("while a control is held nothing is drawn over it, then the last drawing is", () => {
	const place = document.createElement("div");
	const input = Object.assign(document.createElement("input"), { type: "range", value: 50 });
	const chosen = [];
	const drawn = [];
	document.body.append(place);
	place.append(resting(input, () => chosen.push(input.value)));
	atRest(place, () => drawn.push("first"));
	input.value = 60;
	input.dispatchEvent(new Event("input"));
	atRest(place, () => drawn.push("second"));
	atRest(place, () => drawn.push("third"));
	equal([chosen, drawn], [[], ["first"]]);
	input.dispatchEvent(new Event("blur"));
	equal([chosen, drawn], [["60"], ["first", "third"]]);
	place.remove();
});
