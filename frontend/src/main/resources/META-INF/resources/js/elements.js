/**
 * From a subgraph, as the server tells it, to what is drawn: sizes, label lines, line widths. Pure: no page, no Cytoscape.
 * @typedef {{id: string, label: string, category: string, mentions: number, paragraphs: number, sentences: number,
 *   speeches: number}} Node
 * @typedef {{id: string, source: string, target: string, sentences: number, paragraphs: number, speeches: number,
 *   score: number?}} Edge
 * @typedef {{size: [number, number], weight: [number, number], score: [number, number], unit: "paragraph"|"sentence",
 *   measure: string}} Scale what sizes are relative to; kept while a view grows, so that nothing changes its size
 */
const WRAP = 8;
const ROWS = 3;
const RANGES = {
	overview: { dot: [9, 40], font: [12, 19] },
	ego: { dot: [14, 34], font: [13, 18] },
	small: { dot: [8, 26], font: [12, 15] },
};

/** @param {Node|Edge} item @param {string} unit @returns {number} its count in that unit */
export function count(item, unit) {
	return item[`${unit}s`];
}

/** @param {{nodes: Node[], edges: Edge[]}} graph @param {string} unit @param {string} measure @returns {Scale} */
export function scaleOf(graph, unit, measure) {
	const sizes = graph.nodes.map((node) => count(node, unit));
	const scores = graph.edges.map((edge) => edge.score ?? 0);
	const weights = graph.edges.map((edge) => count(edge, unit));
	return { size: ends(sizes), weight: ends(weights), score: ends(scores), unit, measure };
}

function ends(values) {
	return values.length ? [Math.min(...values), Math.max(...values)] : [0, 0];
}

/** Area follows the count; beyond a hundred, its logarithm. @returns {number} 0 to 1 */
export function relative(value, [low, high]) {
	const f = high > 100 ? Math.log1p : Math.sqrt;
	return high === low ? 0.4 : Math.max(0, Math.min(1, (f(value) - f(low)) / (f(high) - f(low))));
}

/** @param {number} score @param {Scale} scale @returns {number} 0 to 1 */
export function strength(score, scale) {
	if (scale.measure === "npmi") {
		return Math.max(0, Math.min(1, score ?? 0));
	}
	const [low, high] = scale.score;
	return high === low ? 0.5 : Math.max(0, Math.min(1, ((score ?? low) - low) / (high - low)));
}

/** @param {number} value @param {Scale} scale @param {keyof RANGES} look @returns {number} a dot's diameter */
export function diameter(value, scale, look) {
	const [low, high] = RANGES[look].dot;
	return Math.round(low + (high - low) * relative(value, scale.size));
}

/** @param {number} value @param {Scale} scale @param {keyof RANGES} look @returns {number} the height of a label's letters */
export function fontSize(value, scale, look) {
	const [small, large] = RANGES[look].font;
	return Math.round(small + (large - small) * relative(value, scale.size));
}

/** @param {number} weight @returns {number} a line's width for that many passages */
export function width(weight) {
	return Math.min(6, 0.8 + 1.5 * (Math.sqrt(weight) - 0.4));
}

const CLOSING = /^[、”》）]+/;

/**
 * Splits a label in lines of at most eight, first after 、 and closing marks, else evenly; no line begins with such a mark.
 * @param {string} text @returns {string[]}
 */
export function wrap(text) {
	const letters = [...text];
	if (advance(text) <= WRAP) {
		return [text];
	}
	const parts = text.split(/(?<=[、”》])(?![、”》])/);
	if (parts.length > 1) {
		return joined(parts);
	}
	const rows = Math.ceil(advance(text) / WRAP);
	const each = Math.ceil(letters.length / rows);
	const lines = Array.from({ length: Math.ceil(letters.length / each) }, (_, i) => letters.slice(i * each, (i + 1) * each).join(""));
	return lines.map((line, i) => (i > 0 ? line.replace(CLOSING, "") : line) + (lines[i + 1]?.match(CLOSING)?.[0] ?? "")).filter(Boolean);
}

function joined(parts) {
	const lines = [""];
	for (const part of parts) {
		if (lines.at(-1) && advance(lines.at(-1) + part) > WRAP) {
			lines.push("");
		}
		lines[lines.length - 1] += part;
	}
	return lines.flatMap((line) => (advance(line) > WRAP + 4 ? wrap(line.replaceAll("、", "·")).map((l) => l.replaceAll("·", "、")) : [line]));
}

/** The first three lines; the third ends in … where more would follow. @param {string[]} lines @returns {string[]} */
export function clamp(lines) {
	return lines.length > ROWS ? [...lines.slice(0, ROWS - 1), `${[...lines[ROWS - 1]].slice(0, WRAP - 1).join("")}…`] : lines;
}

/** A text's width in Han characters. @param {string} text */
export function advance(text) {
	return [...text].reduce((sum, c) => sum + (c.codePointAt(0) < 0x2000 ? 0.58 : 1), 0);
}

/**
 * @param {Node} node @param {Scale} scale @param {keyof RANGES} look
 * @param {(text: string, size: number) => number} measure a line's width in pixels
 */
export function drawnNode(node, scale, look, measure = (text, size) => advance(text) * size) {
	const value = count(node, scale.unit);
	const font = fontSize(value, scale, look);
	const lines = clamp(wrap(node.type === "speech" ? `《${node.label}》` : node.label));
	return {
		id: node.id, of: node, type: node.type, name: node.label, category: node.category, value, font, dot: diameter(value, scale, look),
		label: lines.join("\n"), wide: Math.max(...lines.map((line) => measure(line, font))) + 6, high: lines.length * font * 1.25 + 4,
	};
}

/** @param {Edge} edge @param {Scale} scale */
export function drawnEdge(edge, scale) {
	const weight = count(edge, scale.unit);
	return {
		id: edge.id, source: edge.source, target: edge.target, weight, score: edge.score, speeches: edge.speeches, width: width(weight),
		opacity: Math.max(0.22, Math.min(0.8, 0.18 + 0.6 * strength(edge.score, scale))),
	};
}

/** The dot, its label below, and half the gap around both. @param {ReturnType<typeof drawnNode>} node @param {number} gap */
export function boxOf({ id, dot, wide, high }, gap = 6) {
	return { id, half: Math.max(wide, dot) / 2 + gap / 2, up: dot / 2 + gap / 2, down: dot / 2 + 3 + high + gap / 2, x: 0, y: 0 };
}
