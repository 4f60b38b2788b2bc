import { advance } from "../elements.js";
import { escaped, tag } from "./xml.js";

const LINE = 22;
const SIZE = 12;
const GAP = 18;
const TOP = 12;

/**
 * The legend of a map as SVG: the colours, and below them widths and sizes; wrapped at the width. Pure.
 * @param {{title: string, keys: {name: string, n: number, colour: string}[], shared?: {name: string, n: number}, sizes: {radius: number, text: string}[],
 *   widths: {width: number, text: string}[]}} legend @param {number} width
 * @param {{ink: string, line: string, faint: string}} ink
 * @returns {{svg: string, height: number}}
 */
export function legend({ title, keys, shared, sizes, widths }, width, ink) {
	const items = [
		{ wide: text(title), draw: (x, y) => word(title, x, y, ink.faint) },
		...keys.map(({ name, n, colour }) => ({
			wide: 16 + text(`${name} ${n}`),
			draw: (x, y) => tag("circle", { cx: x + 5, cy: y - 4, r: 5, fill: colour }) + word(`${name} ${n}`, x + 16, y, ink.ink),
		})),
		...(shared ? [{
			wide: 18 + text(`${shared.name} ${shared.n}`),
			draw: (x, y) => [3, 6].map((r) => tag("circle", { cx: x + 6, cy: y - 4, r, fill: "none", stroke: ink.ink, "stroke-width": 1.5 })).join("") + word(`${shared.name} ${shared.n}`, x + 18, y, ink.ink),
		}] : []),
	];
	const scales = [
		...widths.map((stroke) => ({
			wide: 36 + text(stroke.text),
			draw: (x, y) => tag("line", { x1: x, x2: x + 28, y1: y - 4, y2: y - 4, stroke: ink.line, "stroke-width": stroke.width })
				+ word(stroke.text, x + 36, y, ink.ink),
		})),
		...sizes.map(({ radius, text: said }) => ({
			wide: 2 * radius + 6 + text(said),
			draw: (x, y) => tag("circle", { cx: x + radius, cy: y - 4, r: radius, fill: "none", stroke: ink.line })
				+ word(said, x + 2 * radius + 6, y, ink.ink),
		})),
	];
	const above = flow(items, width, TOP);
	const below = flow(scales, width, above.y + Math.max(LINE, ...sizes.map(({ radius }) => radius + 12)));
	return { svg: above.svg + below.svg, height: below.y + Math.max(8, ...sizes.map(({ radius }) => radius)) };
}

/** Side by side from that line on, in as many lines as it takes. */
function flow(items, width, top) {
	let [svg, x, y] = ["", 0, top];
	for (const { wide, draw } of items) {
		if (x && x + wide > width) {
			[x, y] = [0, y + LINE];
		}
		svg += draw(x, y);
		x += wide + GAP;
	}
	return { svg, y };
}

function text(words) {
	return advance(words) * SIZE;
}

function word(words, x, y, fill) {
	return tag("text", { x, y, "font-size": SIZE, fill }, escaped(words));
}
