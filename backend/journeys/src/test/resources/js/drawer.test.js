import { edgeRows, holding, nodeRows, trendOf } from "/js/drawer/rows.js";
import { parts, spaced, ticks, told } from "/js/drawer/scale.js";
import { equal, test } from "/tests/check.js";

const node = (label, mentions, more = {}) => ({ id: `t:${label}`, label, category: "c", mentions, sentences: mentions, paragraphs: 2, speeches: 1, ...more });
const edge = (source, target, weight) => ({ id: `t:${source}|t:${target}`, source: `t:${source}`, target: `t:${target}`, paragraphs: weight,
	sentences: 1, speeches: 1, score: 0.5, expected: 0.1 });
const graph = { nodes: [node("甲", 9), node("乙", 5), node("丙", 7)], edges: [edge("乙", "甲", 3), edge("丙", "乙", 2)], foci: ["t:甲"] };

test("concepts are told with what links each to the one asked for", () => {
	const { columns, rows, ids } = nodeRows(graph, "paragraph", ({ category }) => category.toUpperCase());
	equal(columns.map(({ id }) => id), ["concept", "category", "together", "score", "links", "paragraphs", "sentences", "mentions", "speeches"]);
	equal(rows, [["甲", "C", null, null, 1, 2, 9, 9, 1], ["乙", "C", 3, 0.5, 2, 2, 5, 5, 1], ["丙", "C", null, null, 1, 2, 7, 7, 1]]);
	equal(ids, ["t:甲", "t:乙", "t:丙"]);
	equal(nodeRows(graph, "sentence", String).rows.map((row) => row[2]), [null, 1, null]);
});

test("figures of the whole corpus have a column where they are known", () => {
	const { columns, rows } = nodeRows({ nodes: [node("甲", 1, { pageRank: 0.5 }), node("乙", 1, { pageRank: null })], edges: [], foci: [] }, "paragraph", String);
	equal([columns.at(-1).id, rows.map((row) => row.at(-1))], ["pageRank", [0.5, null]]);
});

test("links are told by the names of their ends", () => {
	equal(edgeRows(graph).rows, [["乙", "甲", 3, 1, 1, 0.5, 0.1], ["丙", "乙", 2, 1, 1, 0.5, 0.1]]);
	equal(holding(edgeRows(graph), " 丙").ids, ["t:丙|t:乙"]);
});

test("the trend is of what is selected, else asked for, else most frequent", () => {
	const view = (nodes, edge, term) => ({ chosen: { nodes, edge }, ask: { term } });
	equal(trendOf(view(["t:乙"], null, ["甲"]), graph), ["乙"]);
	equal(trendOf(view([], "t:乙|t:甲", []), graph), ["乙", "甲"]);
	equal(trendOf(view([], null, ["甲", "丁"]), graph), ["甲"]);
	equal(trendOf(view([], null, []), graph), ["甲", "丙", "乙"]);
});

test("an axis begins at nothing and ends at or above the most", () => {
	equal(ticks(7), [0, 2, 4, 6, 8]);
	equal(ticks(0.3), [0, 0.1, 0.2, 0.3]);
	equal(ticks(0), [0, 1]);
	equal(ticks(1, 1), [0, 1]);
	equal(ticks(3, 1), [0, 1, 2, 3]);
});

test("a line breaks where nothing is known", () => {
	equal(parts([1, 2, null, 4], (i) => i * 10, (value) => value), ["M0.0 1.0L10.0 2.0", "M30.0 4.0"]);
});

test("marks that have no room are left out, never the last", () => {
	equal(told(5, 5), [0, 1, 2, 3, 4]);
	equal(told(9, 3), [0, 3, 8]);
	equal(told(1, 3), [0]);
});

test("names stand a line apart within the chart", () => {
	equal(spaced([10, 12, 50], 16, 0, 100), [10, 26, 50]);
	equal(spaced([98, 99], 16, 0, 100), [84, 100]);
});
