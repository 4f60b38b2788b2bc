import { advance, boxOf, diameter, drawnEdge, drawnNode, relative, scaleOf, strength, width, wrap } from "/js/elements.js";
import { equal, holds, test } from "/tests/check.js";

const node = (label, n) => ({ id: `t:${label}`, type: "term", label, category: "policy", mentions: n, paragraphs: n, sentences: n, speeches: n });
const edge = (source, target, n, score) => ({ id: `${source}|${target}`, source, target, paragraphs: n, sentences: n - 1, speeches: 1, score });
const graph = { nodes: [node("甲", 2), node("乙", 50)], edges: [edge("t:甲", "t:乙", 2, 0.5)] };

test("a scale spans what is there, in the unit that is asked for", () => {
	equal(scaleOf(graph, "paragraph", "npmi"), { size: [2, 50], weight: [2, 2], score: [0.5, 0.5], unit: "paragraph", measure: "npmi" });
	equal(scaleOf({ nodes: [], edges: [] }, "sentence", "g2").size, [0, 0]);
	equal(scaleOf(graph, "sentence", "npmi").weight, [1, 1]);
});

test("a dot is the larger the more its concept is mentioned, within its range", () => {
	for (const high of [50, 5000]) {
		const scale = { size: [1, high] };
		equal([relative(1, scale.size), relative(high, scale.size), relative(2 * high, scale.size)], [0, 1, 1]);
		const dots = [1, high / 10, high / 2, high].map((n) => diameter(n, scale, "overview"));
		equal([dots[0], dots[3]], [9, 40]);
		holds(dots.every((dot, i) => !i || dot > dots[i - 1]), `${dots}`);
	}
	equal(relative(3, [3, 3]), 0.4);
});

test("a line is the wider the more passages it has, and never wider than six", () => {
	const widths = [1, 2, 5, 10, 1000].map(width);
	holds(widths.every((w, i) => !i || w > widths[i - 1]), `${widths}`);
	equal(widths.at(-1), 6);
});

test("strength is NPMI as it is, and other measures within what is shown", () => {
	equal([-0.5, 0.3, 1, null].map((score) => strength(score, { measure: "npmi", score: [0, 1] })), [0, 0.3, 1, 0]);
	equal([10, 15, 20, null].map((score) => strength(score, { measure: "g2", score: [10, 20] })), [0, 0.5, 1, 0]);
});

for (const label of ["两个维护", "党的群众路线教育实践活动", "增强政治意识、大局意识、核心意识、看齐意识", "中国共产党第十九次全国代表大会报告", "GDP"]) {
	test(`no letter of ${label} is lost when it is wrapped, and no line is long`, () => {
		const lines = wrap(label);
		equal(lines.join(""), label);
		holds(lines.every((line) => advance(line) <= 12), `${lines}`);
	});
}

test("lines end after closing marks, and none begins with one", () => {
	equal(wrap("“三个代表”重要思想"), ["“三个代表”", "重要思想"]);
	equal(wrap("弘扬伟大的“红船精神”代代相传"), ["弘扬伟大的“红船精神”", "代代相传"]);
	equal(wrap("一二三四五六七”八九十"), ["一二三四五六七”", "八九十"]);
});

test("a drawn node has room for its label, and its box for both", () => {
	const drawn = drawnNode(graph.nodes[1], scaleOf(graph, "paragraph", "npmi"), "overview");
	equal([drawn.id, drawn.name, drawn.value, drawn.dot, drawn.font], ["t:乙", "乙", 50, 40, 19]);
	const box = boxOf(drawn);
	holds(box.half >= drawn.dot / 2 && box.half >= drawn.wide / 2 && box.down > drawn.dot / 2 + drawn.high, JSON.stringify(box));
});

test("a drawn edge carries its count and its score", () => {
	const drawn = drawnEdge(graph.edges[0], scaleOf(graph, "paragraph", "npmi"));
	equal([drawn.weight, drawn.score, drawn.source, drawn.target], [2, 0.5, "t:甲", "t:乙"]);
	holds(drawn.opacity >= 0.22 && drawn.opacity <= 0.8, `${drawn.opacity}`);
	holds(drawnEdge({ ...graph.edges[0], score: null }, scaleOf(graph, "paragraph", "npmi")).opacity >= 0.22, "without a score");
});
