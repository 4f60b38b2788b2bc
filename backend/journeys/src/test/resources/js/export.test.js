import { fileName } from "/js/export/file.js";
import { withTexts } from "/js/export/png.js";
import { folded, svgOf } from "/js/export/svg.js";
import { questionFor } from "/js/subgraph.js";
import { EMPTY } from "/js/view/view.js";
import { equal, holds, test } from "/tests/check.js";

const ODD = ["\"四个\"意识", "<b>&amp;", "𠮷祥、如意", "=1+1", "甲\u0007乙"];
const look = { paper: "#fff", ink: "#111", line: "#888", faint: "#666", hair: "#eee", sans: "\"PingFang SC\", sans-serif", mono: "monospace",
	colours: { "--c0": "#0072b2" } };
const picture = {
	foci: ["t:=1+1"], rings: null,
	nodes: ODD.map((name) => ({ id: `t:${name}`, name, label: name.replace("、", "、\n"), dot: 20, font: 14, wide: 90, high: 20, colour: "--c0" })),
	edges: ODD.slice(1).map((name, i) => ({ id: `e${i}`, source: `t:${ODD[i]}`, target: `t:${name}`, width: 2, opacity: 0.5, weight: i + 2, faint: i === 0 })),
};
const positions = Object.fromEntries(picture.nodes.map(({ id }, i) => [id, { x: 100 * i - 50, y: 40 * i }]));
const words = { title: "<甲>", note: "5 个概念", line: "tifa/1 r3 “段落”", card: { parameters: { term: ODD } },
	legend: { title: "类别", keys: [{ name: "A&B", n: 5, colour: "#0072b2" }], sizes: [{ radius: 20, text: "9 段" }], widths: [{ width: 2, text: "2 段" }] } };
const drawn = svgOf(picture, positions, words, look);
const read = new DOMParser().parseFromString(drawn.text, "image/svg+xml");
const texts = (selector) => [...read.querySelectorAll(selector)].map((element) => element.textContent);

test("an SVG is XML with a dot, a label and a line for each, whatever their names hold", () => {
	equal(read.querySelector("parsererror")?.textContent ?? null, null);
	equal(texts("#nodes circle title").sort(), ODD.map((name) => name.replace("\u0007", "\uFFFD")).sort());
	equal(texts("#labels text"), ODD.map((name) => name.replace("\u0007", "\uFFFD")));
	equal([...read.querySelectorAll("#edges line")].map((line) => line.dataset.weight).sort(), ["2", "3", "4", "5"]);
	equal(read.documentElement.getAttribute("font-family"), look.sans);
});

test("no label of a picture lies over another", () => {
	const close = { ...picture, edges: [], nodes: picture.nodes.map((node, i) => ({ ...node, dot: 20 + i })) };
	const at = Object.fromEntries(picture.nodes.map(({ id }, i) => [id, { x: 30 * i, y: i ? 0 : 60 }]));
	const labels = new DOMParser().parseFromString(svgOf(close, at, words, look).text, "image/svg+xml").querySelectorAll("#labels text");
	equal([...labels].map((label) => label.dataset.id), ["t:\"四个\"意识", "t:=1+1"]);
});

test("a speech is a square", () => {
	const speech = { ...picture, edges: [], nodes: picture.nodes.map((node, i) => ({ ...node, type: i ? "term" : "speech" })) };
	const drawing = new DOMParser().parseFromString(svgOf(speech, positions, words, look).text, "image/svg+xml");
	equal(["rect", "circle"].map((shape) => drawing.querySelectorAll(`#nodes ${shape}`).length), [1, 4]);
});

test("an SVG carries its method, to be read and to be parsed", () => {
	equal(JSON.parse(read.querySelector("metadata").textContent).parameters.term[2], "𠮷祥、如意");
	equal(read.querySelector("desc").textContent, words.line);
	holds(texts("#caption text").join("").includes("tifa/1 r3 “段落”"), texts("#caption text").join("|"));
	equal(read.documentElement.getAttribute("width"), String(drawn.width));
});

test("nothing of a picture lies outside of it", () => {
	const shift = read.querySelector("#map").getAttribute("transform").match(/-?[\d.]+/g).map(Number);
	for (const circle of read.querySelectorAll("#nodes circle")) {
		const [x, y] = ["cx", "cy"].map((name, i) => Number(circle.getAttribute(name)) + shift[i]);
		holds(x > 0 && x < drawn.width && y > 0 && y < drawn.height, `${x} ${y}`);
	}
});

test("a long line is folded between words and between Han characters, and nothing is lost", () => {
	const line = "tifa/1 r3 语料 57e0a3 概念 两个维护+四个意识 邻居15";
	const lines = folded(line, 8);
	holds(lines.length > 2 && lines.includes("57e0a3 概念") === false, lines.join("|"));
	equal(lines.join("").replaceAll(" ", ""), line.replaceAll(" ", ""));
});

test("files are called after what is in them and the day", () => {
	const day = new Date(2026, 10, 2);
	equal(fileName([], "全部讲话", day, "svg"), "tifa-全部讲话-2026-11-02.svg");
	equal(fileName(["a/b", "𠮷\"", "c", "d"], "", day, "zip"), "tifa-a_b+𠮷_+c-2026-11-02.zip");
	equal([...fileName(["长".repeat(300)], "", day, "png")].length, 75);
});

test("a map that the rule makes is asked for by the whole rule, one changed by hand by the list of what is to be seen", () => {
	const view = { ...EMPTY, ask: { ...EMPTY.ask, term: ["甲"], unit: "sentence", community: ["3"], speeches: 5 } };
	const found = { nodes: ["t:甲", "t:乙", "t:丙", "s:1"].map((id) => ({ id, type: id[0] === "s" ? "speech" : "term" })), limit: 15,
		edges: ["t:乙|t:甲", "t:丙|t:甲", "s:1|t:甲"].map((id) => ({ id, source: id.split("|")[0], target: "t:甲" })) };
	const rule = { unit: "sentence", measure: "npmi", min: 2, community: ["3"], speeches: 5 };
	equal(questionFor({ view, found }), { ...rule, term: ["甲"], limit: 15 });
	equal(questionFor({ view: { ...view, grown: [{ of: "甲", by: "strongest", names: ["丙"] }] }, found }),
		{ ...rule, speeches: 1, shownSpeech: ["1"], term: ["甲", "乙", "丙"], edge: ["t:乙|t:甲", "t:丙|t:甲"], limit: 0 });
	equal(questionFor({ view: { ...view, hidden: ["t:丙"] }, found }), { ...rule, speeches: 1, shownSpeech: ["1"], term: ["甲", "乙"], edge: ["t:乙|t:甲"], limit: 0 });
	equal(questionFor({ view: { ...view, hidden: ["s:1"] }, found }), { ...rule, speeches: 0, shownSpeech: [], term: ["甲", "乙", "丙"], edge: ["t:乙|t:甲", "t:丙|t:甲"], limit: 0 });
});

test("words go into a PNG as chunks with their check sum", () => {
	const bare = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 31, 21, 196, 137,
		0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130]);
	const png = withTexts(bare, { Title: "𠮷" });
	equal(png.length, bare.length + 12 + 14);
	equal([...png.subarray(33, 41)], [0, 0, 0, 14, 105, 84, 88, 116]);
	equal(new TextDecoder().decode(png.subarray(41, 46)), "Title");
	equal([...png.subarray(-12)], [...bare.subarray(-12)]);
});
