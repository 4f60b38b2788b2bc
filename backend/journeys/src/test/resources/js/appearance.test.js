import { computation, dressed, inForce, legendOf, scalesOf } from "/js/appearance.js";
import { arrangementOf, EMPTY } from "/js/view/view.js";
import { layouts } from "/js/layout.js";
import { drawnEdge, drawnNode, scaleOf } from "/js/elements.js";
import { colour, colourBy } from "/js/palette.js";
import { equal, holds, test } from "/tests/check.js";

const PLAIN = EMPTY.look;
const nodes = Array.from({ length: 40 }, (_, i) => ({
	id: `t:${i}`, type: "term", label: `概念${i}`, category: i % 2 ? "policy" : "slogan", tier: i % 3 ? "lexicon" : "mined", mentions: 40 - i, paragraphs: 40 - i, sentences: 40 - i, speeches: 1 + (i % 5),
	community: i < 30 ? i % 3 : null, degree: i, pageRank: i / 1000, betweenness: i / 2000, firstYear: i === 39 ? null : 2000 + (i % 20), trend: (i - 20) / 100,
}));
const edges = nodes.slice(1).map(({ id }, i) => ({ id: `t:0|${id}`, source: "t:0", target: id, paragraphs: 1 + (i % 7), sentences: 1, speeches: 1 + (i % 3), score: i / 40 }));
const communities = { state: "READY", communities: [0, 1, 2].map((id) => ({ id, name: `甲${id}`, colour: id === 2 ? null : id })) };
const scale = scaleOf({ nodes, edges }, "paragraph", "npmi");
const picture = { look: "overview", scale, foci: [], communities, nodes: nodes.map((node) => drawnNode(node, scale, "overview")), edges: edges.map((edge) => drawnEdge(edge, scale)) };
colourBy(["slogan", "policy"]);

test("a whole map is coloured by communities once there are any, a neighbourhood by categories", () => {
	equal(inForce(PLAIN, picture), { size: "count", colour: "community", width: "count" });
	equal(inForce(PLAIN, { ...picture, foci: ["t:0"] }).colour, "category");
	equal(inForce(PLAIN, { ...picture, communities: null }).colour, "category");
});

test("what an address asks for that can't be is as usual", () => {
	equal(inForce({ size: "category", colour: "count", width: "trend" }, picture), inForce(PLAIN, picture));
});

test("usually nothing has another size or width than it was laid out with", () => {
	const worn = dressed(scalesOf(picture, PLAIN));
	equal(worn.nodes.map(({ dot, font, wide }) => [dot, font, wide]), picture.nodes.map(({ dot, font, wide }) => [dot, font, wide]));
	equal(worn.edges.map(({ width }) => width), picture.edges.map(({ width }) => width));
});

test("a larger figure makes a larger dot, and its label's box grows with its letters", () => {
	const worn = dressed(scalesOf(picture, { ...PLAIN, size: "degree" })).nodes;
	holds(worn.every(({ dot }, i) => !i || dot >= worn[i - 1].dot), "dots by degree");
	equal([worn[0].dot, worn[39].dot, worn[39].font], [9, 40, 19]);
	holds(worn[39].wide > picture.nodes[39].wide, "letters take more room");
});

test("lines are as wide as they are strong, or as they have speeches", () => {
	for (const width of ["score", "speeches"]) {
		const worn = dressed(scalesOf(picture, { ...PLAIN, width })).edges;
		const by = [...worn].sort((a, b) => a[width] - b[width]);
		holds(by.every((edge, i) => !i || edge.width >= by[i - 1].width), width);
	}
});

test("every node is in the legend once, under the colour it bears, grey last", () => {
	for (const colour of ["community", "category", "tier", "firstYear", "trend", "mentions", "speeches", "degree", "pageRank", "betweenness"]) {
		const scales = scalesOf(picture, { ...PLAIN, colour });
		const worn = dressed(scales);
		const { keys } = legendOf(scales, worn).colour;
		equal(keys.flatMap(({ ids }) => ids).sort(), nodes.map(({ id }) => id).sort(), colour);
		equal(keys.reduce((sum, { n }) => sum + n, 0), 40, colour);
		keys.forEach(({ ids, token }) => holds(worn.nodes.filter(({ id }) => ids.includes(id)).every((node) => node.colour === token), `${colour} ${token}`));
		holds(keys.findIndex(({ key }) => key === null) === -1 || keys.at(-1).key === null, `${colour}: grey is last`);
	}
});

test("a few values make a few classes, from the palest to the darkest", () => {
	const { colour: { keys } } = legendOf(scalesOf(picture, { ...PLAIN, colour: "speeches" }), picture);
	equal(keys.map(({ from, to, token }) => [from, to, token]), [[1, 1, "--q0"], [2, 2, "--q1"], [3, 3, "--q2"], [4, 4, "--q3"], [5, 5, "--q4"]]);
	const few = { ...picture, nodes: picture.nodes.filter(({ of }) => of.speeches < 3) };
	equal(legendOf(scalesOf(few, { ...PLAIN, colour: "speeches" }), few).colour.keys.map(({ token }) => token), ["--q0", "--q4"]);
});

test("what isn't known of any node is one grey key, and nothing fails", () => {
	const blank = { ...picture, nodes: picture.nodes.map((node) => ({ ...node, of: { ...node.of, firstYear: null, degree: null } })) };
	for (const look of [{ colour: "firstYear" }, { size: "degree" }, { colour: "degree" }]) {
		const scales = scalesOf(blank, { ...PLAIN, ...look });
		dressed(scales);
		legendOf(scales, blank);
	}
	equal(legendOf(scalesOf(blank, { ...PLAIN, colour: "firstYear" }), blank).colour.keys.map(({ key, n }) => [key, n]), [[null, 40]]);
});

test("the legend's circles are as large as the dots of the same figure", () => {
	const scales = scalesOf(picture, { ...PLAIN, size: "pageRank" });
	const { samples } = legendOf(scales, picture).size;
	equal(samples.map(({ value, radius }) => [value, radius]), [[0.039, 20], [0, 4.5]]);
});

const boxes = nodes.map(({ id }, i) => ({ id, half: 20 + (i % 4) * 12, up: 12, down: 30, x: 0, y: 0 }));
const lines = edges.map(({ target }, i) => ({ a: 0, b: nodes.findIndex(({ id }) => id === target), score: i / 40 }));
const frame = { width: 840, height: 732, bans: [], seed: 41 };

test("a timeline goes from left to right, those without a year last, and nothing overlaps", () => {
	const years = nodes.map(({ firstYear }) => firstYear);
	const { positions, axis, quality } = layouts.timeline({ boxes, lines, years, ...frame });
	equal(quality.overlaps, 0);
	holds(axis.every(({ from, to }, i) => !i || from === null || axis[i - 1].to < from) && axis.at(-1).from === null && axis.length <= 7, JSON.stringify(axis));
	nodes.forEach(({ id, firstYear }) => {
		const { x1, x2 } = axis.find(({ from, to }) => from === firstYear || (firstYear !== null && from <= firstYear && firstYear <= to));
		holds(x1 <= positions[id].x && positions[id].x <= x2, `${id} of ${firstYear}`);
	});
});

test("in rings the first is in the middle, later ones further out, and nothing overlaps", () => {
	const { positions, quality } = layouts.concentric({ boxes, lines, ...frame });
	const out = (i) => Math.hypot(positions[`t:${i}`].x - positions["t:0"].x, positions[`t:${i}`].y - positions["t:0"].y);
	const mean = (from, to) => Array.from({ length: to - from }, (_, i) => out(from + i)).reduce((a, b) => a + b) / (to - from);
	equal(quality.overlaps, 0);
	holds(mean(1, 7) < mean(14, 22) && mean(14, 22) < mean(30, 40), "rings");
	equal(layouts.concentric({ boxes, lines, ...frame }).positions, positions, "twice the same");
});

test("no concept or one can be laid out as well", () => {
	for (const n of [0, 1]) {
		const some = boxes.slice(0, n);
		equal(Object.keys(layouts.concentric({ boxes: some, lines: [], ...frame }).positions).length, n);
		equal(Object.keys(layouts.timeline({ boxes: some, lines: [], years: some.map(() => null), ...frame }).positions).length, n);
	}
});

test("who is in the middle follows what size tells, in rings alone", () => {
	const by = (kind, size) => arrangementOf({ ...EMPTY, look: { ...PLAIN, size }, layout: { ...EMPTY.layout, kind } });
	holds(by("concentric", "degree") !== by("concentric", null) && by(null, "degree") === by(null, null), "arrangement");
});

test("what is of the whole corpus says how it was computed, what is counted for the view doesn't", () => {
	const known = { revision: 6, unit: "paragraph", measure: "npmi", min: 2, resolution: 1, seed: 41, modularity: 0.38, sampled: null, communities: [], state: "READY" };
	equal(computation({ colour: "community", size: "pageRank" }, known), { figures: ["community", "pageRank"], algorithm: "Leiden", resolution: 1, seed: 41,
		modularity: 0.38, revision: 6, unit: "paragraph", measure: "npmi", min: 2, sampled: null });
	equal([computation({ colour: "category", size: "count" }, known), computation({ colour: "community", size: "count" }, null),
		computation({ colour: "community", size: "count" }, { ...known, revision: null })], [null, null, null]);
});

test("the seven categories most mentioned in the corpus have colours, all others are grey", () => {
	colourBy(["slogan", "policy", "theory", "cadre", "law", "culture", "ecology", "history"]);
	equal(["slogan", "policy", "ecology", "history", "unheard of", null].map(colour), ["--c0", "--c1", "--c6", "--c9", "--c9", "--c9"]);
});
