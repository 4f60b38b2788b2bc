import { advance } from "../elements.js";
import { shownFrom } from "../labels.js";
import { ellipse } from "../layout/ring.js";
import { legend } from "./legend.js";
import { escaped, tag } from "./xml.js";

const MARGIN = 24;
const RING = 1.5;
const CAPTION = { title: 16, note: 12, method: 11 };

/**
 * A map as an SVG file with real text: what is drawn, its legend, a caption, and the method. Pure.
 * @param {object} picture as picture.js makes it @param {Record<string, {x: number, y: number}>} positions
 * @param {{title: string, note: string, line: string, card: object, legend: object}} words legend: as legend.js here takes it, with the ids of shared neighbours
 * @param {{paper: string, ink: string, line: string, faint: string, hair: string, sans: string, mono: string, colours: Record<string, string>}} look
 * @returns {{text: string, width: number, height: number}}
 */
export function svgOf(picture, positions, words, look) {
	const box = bounds(picture, positions);
	const inner = box.x2 - box.x1;
	const below = caption(words, inner, look);
	const width = Math.ceil(inner + 2 * MARGIN);
	const height = Math.ceil(box.y2 - box.y1 + below.height + 3 * MARGIN);
	const map = tag("g", { id: "map", transform: `translate(${round(MARGIN - box.x1)} ${round(MARGIN - box.y1)})` },
		rings(picture.rings, look), years(picture, look), lines(picture, positions, look), dots(picture, positions, look, words.legend.shared?.ids ?? []), labels(picture, positions, look));
	const foot = tag("g", { id: "caption", transform: `translate(${MARGIN} ${round(box.y2 - box.y1 + 2 * MARGIN)})` }, below.svg);
	return { width, height, text: `<?xml version="1.0" encoding="UTF-8"?>\n${tag("svg", {
		xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}`, "font-family": look.sans,
	}, tag("title", {}, escaped(words.title)), tag("desc", {}, escaped(words.line)), tag("metadata", {}, escaped(JSON.stringify(words.card))),
	tag("rect", { width: "100%", height: "100%", fill: look.paper }), map, foot)}\n` };
}

function round(value) {
	return Number(value.toFixed(2));
}

function bounds({ nodes, rings: around, axis = [], frame }, positions) {
	const boxes = nodes.map(({ id, dot, wide, high }) => {
		const { x, y } = positions[id];
		const half = Math.max(wide, dot) / 2 + 2;
		return { x1: x - half, x2: x + half, y1: y - dot / 2 - 3, y2: y + dot / 2 + 3 + high };
	});
	for (const { near } of around?.marks ?? []) {
		const { rx, ry } = ellipse(around, near);
		boxes.push({ x1: around.cx - rx, x2: around.cx + rx, y1: around.cy - ry, y2: around.cy + ry });
	}
	axis.forEach(({ x1, x2 }) => boxes.push({ x1, x2, y1: frame.y1, y2: frame.y1 + 28 }));
	const least = (key) => Math.min(...boxes.map((box) => box[key]));
	const most = (key) => Math.max(...boxes.map((box) => box[key]));
	return { x1: least("x1"), y1: least("y1"), x2: Math.max(most("x2"), least("x1") + 480), y2: most("y2") };
}

function rings(around, look) {
	const marks = (around?.marks ?? []).map(({ near, label }) => {
		const { rx, ry } = ellipse(around, near);
		return tag("ellipse", { cx: around.cx, cy: around.cy, rx, ry, fill: "none", stroke: look.hair })
			+ tag("text", { x: around.cx + rx * Math.cos(around.labelAt), y: around.cy + ry * Math.sin(around.labelAt) + 4, "font-size": 11,
				"text-anchor": "middle", fill: look.faint, ...halo(look, 4) }, escaped(label));
	});
	return marks.length ? tag("g", { id: "rings" }, ...marks) : "";
}

function years({ axis = [], frame }, look) {
	const marks = axis.map(({ x, x1, x2, label }) => tag("line", { x1, x2, y1: frame.y1 + 28, y2: frame.y1 + 28, stroke: look.hair })
		+ tag("text", { x, y: frame.y1 + 20, "font-size": 11, "text-anchor": "middle", fill: look.faint }, escaped(label)));
	return marks.length ? tag("g", { id: "years" }, ...marks) : "";
}

function lines({ edges }, positions, look) {
	const sorted = [...edges].sort((a, b) => Number(Boolean(b.faint)) - Number(Boolean(a.faint)));
	return tag("g", { id: "edges", stroke: look.line, "stroke-linecap": "round" }, ...sorted.map((edge) => {
		const [a, b] = [positions[edge.source], positions[edge.target]];
		return tag("line", { x1: a.x, y1: a.y, x2: b.x, y2: b.y, "stroke-width": edge.faint ? 0.8 : edge.width,
			"stroke-opacity": edge.faint ? 0.24 : edge.opacity, "data-source": edge.source, "data-target": edge.target, "data-weight": edge.weight });
	}));
}

/** The small ones come last, so that none is hidden. A speech is a square; a neighbour of several that were asked for has two rings. */
function dots({ nodes, foci }, positions, look, shared) {
	const sorted = [...nodes].sort((a, b) => b.dot - a.dot);
	return tag("g", { id: "nodes" }, ...sorted.map((node) => {
		const focus = foci.includes(node.id);
		const { x, y } = positions[node.id];
		const paint = { fill: look.colours[node.colour], stroke: focus ? look.ink : look.paper, "stroke-width": focus ? 3 : 1.5, "data-id": node.id };
		const shape = node.type === "speech" ? ["rect", { x: x - node.dot / 2, y: y - node.dot / 2, width: node.dot, height: node.dot }]
			: ["circle", { cx: x, cy: y, r: node.dot / 2 }];
		const rings = shared.includes(node.id) ? [RING, 3 * RING].map((inside) => tag("circle", { cx: x, cy: y, r: round(node.dot / 2 + 2 * RING - inside), fill: "none", stroke: look.ink, "stroke-width": RING })) : [];
		return tag(shape[0], { ...shape[1], ...paint }, tag("title", {}, escaped(node.name))) + rings.join("");
	}));
}

/** The labels that the page would show at this size, so that none lies over another here either. */
function labels({ nodes, foci }, positions, look) {
	const from = shownFrom(nodes.map(({ id, dot, wide, high, value = 0 }) => ({
		x: positions[id].x, y: positions[id].y + dot / 2, drop: 3, wide: wide - 2, high: high - 4, radius: dot / 2, size: foci.includes(id) ? Infinity : dot + value / 1e9,
	})));
	const shown = nodes.filter((_, i) => from[i] <= 1);
	return tag("g", { id: "labels", "text-anchor": "middle", fill: look.ink, ...halo(look, 5) }, ...shown.map((node) => {
		const { x, y } = positions[node.id];
		const first = y + node.dot / 2 + 3 + node.font;
		const rows = node.label.split("\n").map((line, i) => tag("tspan", { x, y: first + i * node.font * 1.25 }, escaped(line)));
		return tag("text", { "font-size": node.font, "font-weight": foci.includes(node.id) ? 700 : null, "data-id": node.id }, ...rows);
	}));
}

function halo(look, width) {
	return { stroke: look.paper, "stroke-width": width, "stroke-linejoin": "round", "paint-order": "stroke" };
}

/** Legend, title, what is shown, and the method, one under the other. */
function caption(words, width, look) {
	const key = legend(words.legend, width, look);
	const rows = [
		[words.title, CAPTION.title, { "font-weight": 700, fill: look.ink }],
		[words.note, CAPTION.note, { fill: look.ink }],
		[words.line, CAPTION.method, { "font-family": look.mono, fill: look.faint }],
	].flatMap(([text, size, style]) => folded(text, width / size).map((line) => ({ line, size, style })));
	let y = key.height + 6;
	const texts = rows.map(({ line, size, style }) => tag("text", { x: 0, y: (y += size * 1.6), "font-size": size, ...style }, escaped(line)));
	return { svg: tag("g", { id: "legend" }, key.svg) + texts.join(""), height: y };
}

/** @param {string} text @param {number} most how many Han characters fit into a line @returns {string[]} */
export function folded(text, most) {
	const lines = [""];
	for (const word of text.split(/(?<= )|(?<=[^\x21-\x7e])/u)) {
		if (lines.at(-1) && advance(lines.at(-1) + word.trimEnd()) > most) {
			lines.push("");
		}
		lines[lines.length - 1] += word;
	}
	return lines.map((line) => line.trim());
}
