import { inForce, value } from "./appearance.js";
import { boxOf, drawnEdge, drawnNode, scaleOf, strength } from "./elements.js";
import { desk } from "./layout-desk.js";
import { colour } from "./palette.js";
import { touches } from "./subgraph.js";
import { passages, t } from "./texts.js";

/** Below this width a picture is made for a phone. */
export const SMALL = 500;
/** What is kept free beside a picture from the server, which doesn't know of the buttons on the map; labels that touch nothing still don't. */
const CONTROLS = 36;
/** The server's, and every view's until another is chosen. */
const SEED = 41;
/** Less of a frame than this, and it is drawn closer; what is then left around. */
const FILLED = 0.75;
const BESIDE = 72;
/** With more nodes than this, springs would take longer than anybody waits. */
export const MOST_SPRINGS = 300;
const layouts = desk(new URL("./layout-worker.js", import.meta.url), { type: "module" });
const springs = desk(new URL("./fcose-worker.js", import.meta.url));

/** Whoever arranges the next picture is there before it is asked for. */
export const atHand = layouts.open;

function layout(kind, { seed = SEED, ...input }) {
	return layouts.compute(kind, { ...input, seed });
}

const ruler = document.createElement("canvas").getContext("2d");
let sans = null;

function measure(text, size) {
	sans ??= getComputedStyle(document.documentElement).getPropertyValue("--sans");
	ruler.font = `500 ${size}px ${sans}`;
	return ruler.measureText(text).width;
}

/**
 * A first picture of a subgraph: rings around the term asked for, else a whole map, which the server has placed where that is usual.
 * @param {import("./subgraph.js").Subgraph} graph
 * @param {{unit: string, measure: string, width: number, height: number, bans: object[], kind: string?, seed: number, chosen: object}} view
 *   kind: how it is to be laid out, null for the usual way; chosen: what size tells
 */
export async function compose(graph, view) {
	const look = view.width < SMALL ? "small" : graph.foci.length ? "ego" : "overview";
	const scale = scaleOf(graph, view.unit, view.measure);
	const picture = { look, scale, view, foci: graph.foci, communities: graph.communities, ...drawn(graph, scale, look) };
	const arranged = { concentric: () => concentric(picture), timeline: () => timeline(picture), fcose: () => fcose(graph, picture), overview: () => whole(picture) }[view.kind];
	return { ...picture, centre: null, rings: null, ...await (arranged ?? (() => usual(graph, picture)))() };
}

async function usual(graph, picture) {
	const { view, look } = picture;
	const centre = graph.foci.length === 1 && graph.nodes.length > 1 ? graph.foci[0] : null;
	if (!centre) {
		return graph.layout && view.seed === graph.layout.seed ? placed(graph, view) : whole(picture);
	}
	const boxes = picture.nodes.map((node) => boxOf(node));
	const rim = look !== "small" ? marks(graph, centre, picture) : [];
	const around = await layout("ring", { boxes, lines: lines(picture), near: nearness(graph, picture, centre), marks: rim.map(({ near }) => near), ...frameOf(view) });
	return { centre, ...around, rings: { ...around.rings, first: boxes.length - 1, marks: rim } };
}

/** Where the server has put them. */
function placed({ nodes, layout: { frame, quality } }, view) {
	const beside = view.width < SMALL ? 0 : CONTROLS;
	return { positions: Object.fromEntries(nodes.map(({ id, x, y }) => [id, { x, y }])), frame: { x1: 0, y1: 0, x2: frame.width + beside, y2: frame.height }, quality };
}

async function whole(picture) {
	const boxes = picture.nodes.map((node) => boxOf(node));
	const laid = await layout("overview", { boxes, lines: lines(picture), ...frameOf(picture.view) });
	return { ...laid, frame: snug(boxes, laid) };
}

/** By springs, from where the usual way puts them. */
async function fcose(graph, picture) {
	const start = await usual(graph, picture);
	if (picture.nodes.length > MOST_SPRINGS) {
		return start;
	}
	const boxes = picture.nodes.map((node) => ({ ...boxOf(node), ...start.positions[node.id] }));
	const at = await springs.compute("fcose", { boxes, lines: lines(picture) });
	const laid = await layout("loose", { boxes: boxes.map((box) => ({ ...box, ...at[box.id] })), lines: lines(picture), ...frameOf(picture.view) });
	return { ...laid, frame: snug(boxes, laid) };
}

/** A few concepts don't fill their frame: it is drawn closer around them. */
function snug(boxes, { positions, frame }) {
	const at = boxes.map(({ id, half, up, down }) => ({ ...positions[id], half, up, down }));
	const close = { x1: Math.min(...at.map(({ x, half }) => x - half)), x2: Math.max(...at.map(({ x, half }) => x + half)),
		y1: Math.min(...at.map(({ y, up }) => y - up)), y2: Math.max(...at.map(({ y, down }) => y + down)) };
	const [wide, high] = [(close.x2 - close.x1) / (frame.x2 - frame.x1), (close.y2 - close.y1) / (frame.y2 - frame.y1)];
	return at.length && Math.max(wide, high) < FILLED ? { x1: close.x1 - BESIDE, x2: close.x2 + BESIDE, y1: close.y1 - BESIDE, y2: close.y2 + BESIDE } : frame;
}

/** The greatest by what size tells is in the middle. */
function concentric(picture) {
	const { size } = inForce(picture.view.chosen, picture);
	const figure = (node) => value(node, size, picture.scale.unit) ?? -1;
	const nodes = [...picture.nodes].sort((a, b) => figure(b) - figure(a) || (a.id < b.id ? -1 : 1));
	return layout("concentric", { boxes: nodes.map((node) => boxOf(node)), lines: lines({ ...picture, nodes }), ...frameOf(picture.view) });
}

/** From left to right by the year of the first speech that mentions them. */
async function timeline(picture) {
	const years = picture.nodes.map(({ of }) => of.firstYear ?? null);
	const laid = await layout("timeline", { boxes: picture.nodes.map((node) => boxOf(node)), lines: lines(picture), years, ...frameOf(picture.view) });
	return { ...laid, axis: laid.axis.map(yearMark) };
}

function yearMark(mark) {
	const { from, to } = mark;
	return { ...mark, label: from === null ? t("look.noYear") : [...new Set([from, to])].join("–") };
}

/**
 * The same picture with more nodes; what was there keeps its place, but in a timeline the years make room.
 * @param {object} picture @param {import("./subgraph.js").Subgraph} graph @param {string} anchor
 * @param {Record<string, {x: number, y: number}>} positions where things are now
 */
export async function extend(picture, graph, anchor, positions) {
	const grown = { ...picture, ...drawn(graph, picture.scale, picture.look) };
	if (picture.axis) {
		return { ...grown, ...await timeline(grown) };
	}
	if (grown.nodes.length === picture.nodes.length) {
		return { ...grown, positions };
	}
	const boxes = grown.nodes.map((node) => boxOf(node))
		.map((box) => (positions[box.id] ? { ...box, ...positions[box.id], fixed: true } : box));
	const input = { boxes, lines: lines(grown), width: picture.frame.x2, height: picture.frame.y2, bans: [] };
	const put = anchor === picture.centre
		? await layout("ring", { ...input, near: further(boxes, picture.rings), marks: [], rings: picture.rings })
		: await layout("around", { ...input, anchor: grown.nodes.findIndex((node) => node.id === anchor) });
	return { ...grown, positions: put.positions, frame: put.frame, quality: put.quality };
}

/** The same picture in the language now in force. @param {object} picture */
export function translated(picture) {
	const edges = picture.edges.map((edge) => ({ ...edge, label: lineLabel(edge, picture.scale, picture.look) }));
	const marks = picture.rings?.marks.map((mark, i) => ({ ...mark, label: markLabel(mark.value, i, picture.scale) }));
	return { ...picture, edges, rings: picture.rings && { ...picture.rings, marks }, axis: picture.axis?.map(yearMark) };
}

function drawn(graph, scale, look) {
	const ids = new Set(graph.foci);
	return {
		nodes: graph.nodes.map((node) => ({ ...drawnNode(node, scale, look, measure), colour: colour(node.category) })),
		edges: graph.edges.map((edge) => {
			const line = drawnEdge(edge, scale);
			return { ...line, label: lineLabel(line, scale, look), faint: ids.size > 0 && !touches(edge, ids) };
		}),
	};
}

/** On a small screen there is no room between the names. */
function lineLabel({ weight }, { unit }, look) {
	return look === "small" ? "" : passages(unit, weight);
}

function frameOf({ width, height, bans, seed }) {
	return { width, height, bans, seed };
}

function lines({ nodes, edges, scale }) {
	const at = new Map(nodes.map((node, i) => [node.id, i]));
	return edges.map((edge) => ({ a: at.get(edge.source), b: at.get(edge.target), score: strength(edge.score, scale) }));
}

/** For each node, 1 where its link with the centre is the strongest, 0 for the weakest. */
function nearness(graph, { nodes }, centre) {
	const scores = linkScores(graph, centre);
	const [low, high] = span(scores);
	return nodes.map(({ id }) => (high === low ? 0 : ((scores.get(id) ?? low) - low) / (high - low)));
}

/** Later neighbours are weaker than all before: they stand one ring further out with each growth. */
function further(boxes, { first }) {
	const ring = (boxes.filter((box) => box.fixed).length - 1) / first;
	return boxes.map(() => -ring);
}

function linkScores(graph, centre) {
	return new Map(graph.edges.filter((edge) => touches(edge, centre))
		.map((edge) => [edge.source === centre ? edge.target : edge.source, edge.score ?? 0]));
}

function span(scores) {
	return scores.size ? [Math.min(...scores.values()), Math.max(...scores.values())] : [0, 0];
}

/** Up to three hairline rings at round values of the measure. */
function marks(graph, centre, { scale }) {
	const [low, high] = span(linkScores(graph, centre));
	if (high === low) {
		return [];
	}
	const step = roundStep((high - low) / 5);
	const values = Array.from({ length: 6 }, (_, i) => (Math.ceil(low / step) + i) * step).filter((v) => v <= high).slice(-3).reverse();
	return values.map((value, i) => ({
		value, near: (value - low) / (high - low), label: markLabel(value, i, scale),
	}));
}

function markLabel(value, i, { measure }) {
	return `${i ? "" : `${t(`measure.${measure}`)} `}${Number(value.toFixed(6))}`;
}

function roundStep(rough) {
	const ten = 10 ** Math.floor(Math.log10(rough));
	return [1, 2, 5, 10].find((n) => n * ten >= rough) * ten;
}
