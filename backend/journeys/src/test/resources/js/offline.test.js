import { modelOf } from "/js/offline/model.js";
import { speak, t } from "/js/offline/words.js";
import { texts as english } from "/js/texts/en/offline.js";
import { texts as chinese } from "/js/texts/zh/offline.js";
import { equal, holds, test } from "/tests/check.js";

const node = (label, more) => ({ id: `t:${label}`, label, type: "term", category: "policy", mentions: 4, sentences: 3, paragraphs: 2, speeches: 1, ...more });
const data = {
	unit: "paragraph", measure: "npmi", card: { parameters: { terms: ["甲"] } }, legend: null,
	nodes: [node("甲", { x: 0, y: 0, size: 20, font: 14, colour: "#0072b2", dark: "#4f9fe0" }), node("乙", { x: 90, y: 0 }), node("丙")],
	edges: [{ id: "t:甲|t:乙", source: "t:甲", target: "t:乙", kind: "cooccurrence", weight: 2, sentences: 1, paragraphs: 2, speeches: 1, score: 0.5, expected: 0.1 },
		{ id: "t:乙|t:丙", source: "t:乙", target: "t:丙", kind: "cooccurrence", weight: 1, sentences: 1, paragraphs: 1, speeches: 1, score: 0.2, expected: 0.1 }],
	lines: { "t:甲|t:乙": { width: 7, opacity: 0.3 } }, texts: [[0, 4, null, "甲和乙"]], speeches: [{ id: "a", title: "讲话" }],
	passages: { "t:甲|t:乙": [[0, 0, 1, 2, 3]] },
};

test("both languages of the page that stands alone say the same things, and all that it names", async () => {
	equal(Object.keys(english).sort(), Object.keys(chinese).sort());
	const scripts = await Promise.all(["page", "panel", "map", "table", "card"].map(async (name) => (await fetch(`/js/offline/${name}.js`)).text()));
	const named = scripts.flatMap((text) => [...text.matchAll(/\bt\("(offline\.[^"]+)"/g)].map(([, key]) => key));
	holds(named.length > 25, `only ${named.length} found`);
	equal(named.filter((key) => !(key in chinese)), []);
});

test("words have their number", () => {
	speak("en");
	equal(t("offline.both.paragraph", { n: 1 }), "1 paragraph mentions both");
	equal(t("offline.both.paragraph", { n: 1200 }), "1,200 paragraphs mention both");
	speak("zh");
});

test("looks and places are those that were told, and the page's own where none were", () => {
	const model = modelOf(data);
	const [first, second, third] = model.nodes;
	equal([first.dot, first.font, first.light, first.dark], [20, 14, "#0072b2", "#4f9fe0"]);
	holds(second.token.startsWith("--c"), second.token);
	holds(Math.hypot(third.x - 90, third.y) > 50, "far from what it is linked with");
	equal([model.edges[0].width, model.edges[0].opacity, model.edges[0].count], [7, 0.3, 2]);
	holds(model.edges[1].width < 2, `${model.edges[1].width}`);
});

test("passages are put together from what stands once in the file", () => {
	const model = modelOf(data);
	equal(model.passages(model.edges[0]), [{ speech: { id: "a", title: "讲话" }, paragraph: 4, sentence: null, text: "甲和乙", highlights: [{ start: 0, end: 1 }, { start: 2, end: 3 }] }]);
	equal(model.passages(model.edges[1]), []);
});
