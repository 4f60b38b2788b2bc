import { count, drawnEdge, drawnNode, scaleOf } from "../elements.js";
import { colour, colourBy } from "../palette.js";

/**
 * What the file holds, as the page asks for it. Pure but for the palette.
 * @typedef {{speech: object, paragraph: number, sentence: number?, text: string, highlights: {start: number, end: number}[]}} Passage
 * @param {object} data as the server writes it
 */
export function modelOf(data) {
	const { unit, measure, card } = data;
	const scale = scaleOf(data, unit, measure);
	colourBy(tally(data.nodes).map(([category]) => category));
	const nodes = data.nodes.map((node) => ({ ...drawnNode(node, scale, "overview"), ...looks(node), ...placed(node) }));
	const ids = new Map(nodes.map((node) => [node.id, node]));
	const edges = data.edges.map((edge) => ({ ...drawnEdge(edge, scale), ...edge, count: edge.weight, ...data.lines[edge.id], a: ids.get(edge.source), b: ids.get(edge.target) }));
	const around = new Map(nodes.map(({ id }) => [id, []]));
	edges.forEach((edge) => [edge.source, edge.target].forEach((id) => around.get(id).push(edge)));
	settle(nodes, around);
	const ofEdge = new Map(edges.map((edge) => [edge.id, edge]));
	return {
		unit, measure, card, nodes, edges, speeches: nodes.filter(({ type }) => type === "speech").length, legend: data.legend ?? legendOf(data.nodes),
		node: (id) => ids.get(id), edge: (id) => ofEdge.get(id), terms: card.parameters?.terms ?? [],
		around: (id) => around.get(id), other: (edge, id) => (edge.source === id ? edge.b : edge.a),
		/** @returns {Passage[]} */
		passages: (edge) => (data.passages[edge.id] ?? []).map((each) => passageOf(each, data)),
		count: (node) => count(node.of, unit),
	};
}

function passageOf([index, ...ends], { texts, speeches }) {
	const [speech, paragraph, sentence, text] = texts[index];
	const highlights = [];
	for (let i = 0; i < ends.length; i += 2) {
		highlights.push({ start: ends[i], end: ends[i + 1] });
	}
	return { speech: speeches[speech], paragraph, sentence, text, highlights };
}

/** The sizes and colours that it had on the screen, if it was there. */
function looks({ size, font, colour: light, dark, category }) {
	return { ...(size && { dot: size }), ...(font && { font }), ...(light ? { light, dark: dark ?? light } : { token: colour(category) }) };
}

function placed({ x, y }) {
	return Number.isFinite(x) && Number.isFinite(y) ? { x, y } : { x: null, y: null };
}

/** What has no place yet stands in a ring around the middle of what it is linked with. */
function settle(nodes, around) {
	const there = nodes.filter(({ x }) => x !== null);
	nodes.filter(({ x }) => x === null).forEach((node, i) => {
		const near = around.get(node.id).flatMap(({ a, b }) => [a, b]).filter(({ x }) => x !== null);
		const [middle, angle] = [near.length ? near : there, i * 2.4];
		const of = (axis) => (middle.length ? middle.reduce((sum, each) => sum + each[axis], 0) / middle.length : 0);
		Object.assign(node, { x: of("x") + (60 + 6 * i) * Math.cos(angle), y: of("y") + (60 + 6 * i) * Math.sin(angle) });
	});
}

/** How many concepts each category has, the most frequent first. */
function tally(nodes) {
	const counts = new Map();
	nodes.filter(({ category }) => category).forEach(({ category }) => counts.set(category, (counts.get(category) ?? 0) + 1));
	return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** By category, where nobody says what colours tell. */
function legendOf(nodes) {
	const keys = tally(nodes).map(([category, n]) => ({ category, n, token: colour(category) }));
	const rest = keys.filter(({ token }) => token === "--c9").reduce((sum, { n }) => sum + n, 0);
	return { title: null, keys: [...keys.filter(({ token }) => token !== "--c9"), ...(rest ? [{ category: null, n: rest, token: "--c9" }] : [])], sizes: [], widths: [] };
}
